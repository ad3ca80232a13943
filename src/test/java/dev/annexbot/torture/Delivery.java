package dev.annexbot.torture;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Brings what people do to any of the replicas, signed as Slack signs it. */
final class Delivery {
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final List<Replica> replicas;
  private final HostileSlack slack;
  private final String secret;

  Delivery(List<Replica> replicas, HostileSlack slack, String secret) {
    this.replicas = replicas;
    this.slack = slack;
    this.secret = secret;
  }

  void command(Visit visit, String trigger, String text) throws IOException, InterruptedException {
    sent(
        "token=x&team_id=T1&team_domain=example&channel_id=C0SECURITY&channel_name=general&user_id="
            + visit.user()
            + "&user_name=alice&command=%2Fiso&text="
            + URLEncoder.encode(text, StandardCharsets.UTF_8)
            + "&api_app_id=A1&is_enterprise_install=false&response_url="
            + URLEncoder.encode(slack.responseUrl(), StandardCharsets.UTF_8)
            + "&trigger_id="
            + trigger,
        visit);
  }

  /** What was answered; none if there was nothing more to say. */
  Optional<JsonNode> interaction(String payload, Visit visit)
      throws IOException, InterruptedException {
    String body =
        sent("payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8), visit).strip();
    return body.isEmpty() ? Optional.empty() : Optional.of(slack.read(body));
  }

  private String sent(String form, Visit visit) throws IOException, InterruptedException {
    Replica to = replicas.get(visit.random().nextInt(replicas.size()));
    HttpResponse<String> answer = client.send(request(form, to), BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException("answered with " + answer.statusCode());
    }
    slack.told().heard(answer.body());
    return answer.body();
  }

  private HttpRequest request(String form, Replica to) {
    String time = Long.toString(Clock.systemUTC().instant().getEpochSecond());
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + to.port() + "/slack/events"))
        .timeout(Duration.ofSeconds(3))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("X-Slack-Request-Timestamp", time)
        .header("X-Slack-Signature", signature("v0:" + time + ":" + form))
        .POST(BodyPublishers.ofString(form))
        .build();
  }

  private String signature(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      byte[] signed = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return "v0=" + HexFormat.of().formatHex(signed);
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
