package dev.annexbot.teams.wire;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.teams.api.Activity;
import dev.annexbot.teams.api.Json;
import dev.annexbot.teams.api.Services;
import dev.annexbot.teams.inbox.Intake;
import dev.annexbot.teams.inbox.NotNow;
import dev.annexbot.web.Answer;
import dev.annexbot.web.Counters;
import dev.annexbot.web.Door;
import dev.annexbot.web.Knock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where Teams knocks. Lets in only what may come in, and says nothing to anybody else. */
public final class Messages implements Door {
  private static final Logger log = LoggerFactory.getLogger(Messages.class);

  private final Admission admission;
  private final Services services;
  private final Intake intake;
  private final Counters counters;

  public Messages(Admission admission, Services services, Intake intake, Counters counters) {
    this.admission = admission;
    this.services = services;
    this.intake = intake;
    this.counters = counters;
  }

  @Override
  public Answer knock(Knock knock) {
    var activity = new Activity(Json.read(knock.body()));
    Optional<Refusal> refusal =
        unreadable(activity)
            .or(() -> admission.refusal(knock.header("authorization"), activity))
            .or(() -> unsafeService(activity));
    if (refusal.isPresent()) {
      counters.count("annexbot_teams_refused_total");
      log.warn("A knock of Teams was refused: {}", refusal.get().reason());
      return Answer.empty(refusal.get().status());
    }
    try {
      return intake.take(activity).map(Messages::answer).orElseGet(() -> acknowledged(activity));
    } catch (NotNow e) {
      log.error("An activity could not be written down; Teams will send it again", e.getCause());
      return Answer.empty(503);
    }
  }

  /** Nothing is taken that could not be answered without sending our token astray. */
  private Optional<Refusal> unsafeService(Activity activity) {
    return services.mayBeCalled(activity.service())
        ? Optional.empty()
        : Optional.of(Refusal.elsewhere("the service is not https"));
  }

  /** Teams tells by the number that an invoke is none of ours. */
  private static Answer acknowledged(Activity activity) {
    return Answer.empty(activity.isInvoke() ? 501 : 200);
  }

  private static Optional<Refusal> unreadable(Activity activity) {
    return activity.json().isObject() ? Optional.empty() : Optional.of(Refusal.unreadable());
  }

  private static Answer answer(JsonNode body) {
    return new Answer(200, "application/json; charset=utf-8", Json.text(body));
  }
}
