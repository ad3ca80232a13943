package dev.annexbot.teams.api;

import dev.annexbot.settings.Settings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** The token that our registration gets for its secret; a new one shortly before the old ends. */
public final class BotToken implements Token {
  private static final Duration EARLY = Duration.ofMinutes(5);

  private final Settings.Registration us;
  private final Settings.Cloud cloud;
  private final Calls calls;
  private final Clock clock;
  private String token = "";
  private Instant until = Instant.MIN;

  public BotToken(Settings.Registration us, Settings.Cloud cloud, Calls calls, Clock clock) {
    this.us = us;
    this.cloud = cloud;
    this.calls = calls;
    this.clock = clock;
  }

  @Override
  public synchronized Optional<String> value() {
    if (!clock.instant().isBefore(until)) {
      fetch();
    }
    return Optional.of(token);
  }

  @Override
  public synchronized void forget() {
    until = Instant.MIN;
  }

  private void fetch() {
    Calls.Answer answer = calls.make(request());
    String fresh = answer.body().path("access_token").asText("");
    if (!answer.isFine() || fresh.isEmpty()) {
      throw new Refused(answer.status(), answer.body().path("error").asText("no_token"));
    }
    Duration life = Duration.ofSeconds(answer.body().path("expires_in").asLong(0));
    token = fresh;
    until = clock.instant().plus(life).minus(EARLY);
  }

  private Request request() {
    HttpUrl login = HttpUrl.get(cloud.login());
    return new Request.Builder()
        .url(
            login
                .newBuilder()
                .addPathSegment(us.tenant())
                .addPathSegments("oauth2/v2.0/token")
                .build())
        .post(
            new FormBody.Builder()
                .add("grant_type", "client_credentials")
                .add("client_id", us.appId())
                .add("client_secret", us.secret().value())
                .add("scope", cloud.issuer() + "/.default")
                .build())
        .build();
  }
}
