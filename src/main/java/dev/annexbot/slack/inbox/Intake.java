package dev.annexbot.slack.inbox;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Inbox;
import dev.annexbot.slack.api.Api;
import dev.annexbot.slack.api.Identity;
import dev.annexbot.slack.post.Pictures;
import dev.annexbot.slack.post.Postman;
import dev.annexbot.slack.post.Working;
import dev.annexbot.web.Counters;
import dev.annexbot.web.Errands;
import dev.annexbot.web.Mishaps;
import dev.annexbot.web.Trouble;
import java.time.Clock;
import java.util.ArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one way in for all that Slack delivers, by HTTP or through the socket: a Bolt app. */
public final class Intake {
  private static final Logger log = LoggerFactory.getLogger(Intake.class);

  private final App app;
  private final Errands errands;

  private Intake(App app, Errands errands) {
    this.app = app;
    this.errands = errands;
  }

  /** What the deliveries are handled with. */
  public record House(Desk desk, Inbox inbox, Counters counters, Clock clock, Errands errands) {}

  /**
   * Sets it up.
   *
   * @param sentAway called when the workspace removes us
   */
  public static Intake of(Api api, Identity us, Pictures pictures, House house, Runnable sentAway) {
    var postman = new Postman(api, pictures);
    var mishaps = new Mishaps("Slack", house.counters());
    var replies = new Replies(postman, new Working(api), mishaps, house.errands(), house.clock());
    var channels = new Channels(api, house.clock());
    var visitors = new Visitors(new People(api, us, house.clock()), channels);
    var reception = new Reception(house.desk(), visitors, replies, house.errands());
    var claims = new Claims(house.inbox(), house.counters(), house.clock());

    var app = app(api);
    new Messages(claims, reception, channels, us.user()).listenTo(app);
    new Surfaces(claims, reception, channels, new Surfaces.Us(us.user(), sentAway)).listenTo(app);
    new Commands(claims, reception, us.user()).listenTo(app);
    new Presses(claims, reception).listenTo(app);
    new Forms(claims, reception).listenTo(app);
    return new Intake(app.start(), house.errands());
  }

  private static App app(Api api) {
    var config = AppConfig.builder().slack(api.sdk()).allEventsApiAutoAckEnabled(true).build();
    // No middleware: whoever hands us deliveries has checked them, more strictly than Bolt does.
    return new App(config, api.sdk(), new ArrayList<>());
  }

  public AppConfig config() {
    return app.config();
  }

  /**
   * Takes a delivery.
   *
   * @return what to answer: 200; 503 when it must be delivered again; 400 when it makes no sense
   */
  public Response take(Request<?> delivery) {
    if (errands.areEnding()) {
      return Response.error(503);
    }
    try {
      var response = app.run(delivery);
      // Nothing of ours listens to it: that must not look like a failure to Slack.
      return response.getStatusCode() == 404 ? Response.ok() : response;
    } catch (NotNow e) {
      log.error("A delivery could not be written down; Slack will send it again", e.getCause());
      return Response.error(503);
    } catch (Exception e) {
      log.warn("A delivery makes no sense: {}", Trouble.inShort(e));
      return Response.error(400);
    }
  }
}
