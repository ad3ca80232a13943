package dev.annexbot.slack.wire;

import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import dev.annexbot.slack.inbox.Intake;
import dev.annexbot.web.Answer;
import dev.annexbot.web.Counters;
import dev.annexbot.web.Door;
import dev.annexbot.web.Knock;
import dev.annexbot.web.Trouble;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The door at which Slack knocks. Who is not Slack gets 401 and learns nothing else. */
public final class SignedRequests implements Door {
  private static final Logger log = LoggerFactory.getLogger(SignedRequests.class);

  private final Signature signature;
  private final Intake intake;
  private final Counters counters;
  private final SlackRequestParser parser;

  public SignedRequests(Signature signature, Intake intake, Counters counters) {
    this.signature = signature;
    this.intake = intake;
    this.counters = counters;
    this.parser = new SlackRequestParser(intake.config());
  }

  @Override
  public Answer knock(Knock knock) {
    if (!signature.isSlacks(knock)) {
      counters.count("annexbot_slack_refused_total");
      return Answer.empty(401);
    }
    return read(knock).map(this::answer).orElseGet(() -> Answer.empty(400));
  }

  @Override
  public Answer tooLong() {
    counters.count("annexbot_slack_refused_total");
    return Answer.empty(401);
  }

  private Optional<Request<?>> read(Knock knock) {
    try {
      return Optional.ofNullable(
          parser.parse(
              HttpRequest.builder()
                  .requestUri("")
                  .queryString(Map.of())
                  .remoteAddress("")
                  .headers(new RequestHeaders(knock.headers()))
                  .requestBody(new String(knock.body(), StandardCharsets.UTF_8))
                  .build()));
    } catch (RuntimeException | StackOverflowError e) {
      log.warn("A request of Slack cannot be read: {}", Trouble.inShort(e));
      return Optional.empty();
    }
  }

  private Answer answer(Request<?> request) {
    var response = intake.take(request);
    var body = Objects.requireNonNullElse(response.getBody(), "");
    return body.isEmpty()
        ? Answer.empty(response.getStatusCode())
        : new Answer(response.getStatusCode(), response.getContentType(), body);
  }
}
