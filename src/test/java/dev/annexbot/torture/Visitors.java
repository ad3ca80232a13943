package dev.annexbot.torture;

import java.io.IOException;
import java.net.ConnectException;
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
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** People who type one command after the other; every tenth arrives twice. */
final class Visitors {
  private static final int PEOPLE = 4;
  private static final int THINK_MILLIS = 30;

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final List<Replica> replicas;
  private final HostileSlack slack;
  private final String secret;
  private final AtomicBoolean leaving = new AtomicBoolean();
  private final AtomicInteger typed = new AtomicInteger();
  private final List<Thread> people = new ArrayList<>();

  Visitors(List<Replica> replicas, HostileSlack slack, String secret) {
    this.replicas = replicas;
    this.slack = slack;
    this.secret = secret;
  }

  void come(long seed) {
    for (int each = 0; each < PEOPLE; each++) {
      int person = each;
      people.add(Thread.ofVirtual().start(() -> type(person, new Random(seed + person))));
    }
  }

  /** How many things were typed. */
  int leave() throws InterruptedException {
    leaving.set(true);
    for (Thread each : people) {
      each.join();
    }
    return typed.get();
  }

  private void type(int person, Random random) {
    for (int number = 0; !leaving.get(); number++) {
      String ref = "p" + person + "-" + number;
      String form = form(ref);
      if (!say(form, random)) {
        continue;
      }
      typed.incrementAndGet();
      if (random.nextInt(10) == 0) {
        say(form, random);
      }
      pause(random.nextInt(2 * THINK_MILLIS));
    }
  }

  /** Gives whether there was anybody to say it to. */
  private boolean say(String form, Random random) {
    Replica to = replicas.get(random.nextInt(replicas.size()));
    try {
      HttpResponse<String> answer = client.send(request(form, to), BodyHandlers.ofString());
      if (answer.statusCode() == 200) {
        slack.heard(answer.body());
      }
    } catch (ConnectException dead) {
      pause(100);
      return false;
    } catch (IOException brokeOff) {
      pause(50);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return true;
  }

  private String form(String ref) {
    return "token=x&team_id=T1&team_domain=example&channel_id=C1&channel_name=general&user_id=U1"
        + "&user_name=alice&command=%2Fiso&text="
        + ref
        + "&api_app_id=A1&is_enterprise_install=false&response_url="
        + URLEncoder.encode(slack.responseUrl(), StandardCharsets.UTF_8)
        + "&trigger_id=1."
        + ref;
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

  private static void pause(int millis) {
    try {
      Thread.sleep(Duration.ofMillis(millis));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
