package dev.annexbot.teams.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.web.Unclear;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Makes calls, and makes them again where Microsoft says that it helps. */
public final class Calls {
  /** Microsoft names 412, 429, 502 and 504; 503 means the same as its neighbours. */
  private static final Set<Integer> WORTH_ANOTHER_TRY = Set.of(412, 429, 502, 503, 504);

  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration CALL = Duration.ofSeconds(10);
  private static final long LONGEST_ANSWER = 1 << 20;

  private final OkHttpClient http;
  private final Patience patience;
  private final int tries;

  private Calls(OkHttpClient http, Patience patience, int tries) {
    this.http = http;
    this.patience = patience;
    this.tries = tries;
  }

  public static Calls with(Patience patience) {
    OkHttpClient http =
        new OkHttpClient.Builder()
            .connectTimeout(CONNECT)
            .readTimeout(CALL)
            .callTimeout(CALL)
            // A call that broke off half-way may have arrived, and a token stays where it was sent.
            .retryOnConnectionFailure(false)
            // Nor is one kept open: what the other side closed meanwhile would break off the next.
            .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
            .followRedirects(false)
            .build();
    return new Calls(http, patience, 4);
  }

  /** The same for those who cannot wait: a single try that ends in time. */
  public Calls quick(Duration most) {
    return new Calls(http.newBuilder().callTimeout(most).build(), patience, 1);
  }

  /** The same with a single try, for those who keep what they have to say. */
  public Calls once() {
    return new Calls(http, patience, 1);
  }

  /** What was answered. */
  public record Answer(int status, JsonNode body) {
    public boolean isFine() {
      return status >= 200 && status < 300;
    }
  }

  /**
   * Makes a call.
   *
   * @throws Unclear when there was no answer, so that nobody knows whether it took effect
   */
  public Answer make(Request request) {
    for (int made = 1; ; made++) {
      try (Response response = http.newCall(request).execute()) {
        boolean again = WORTH_ANOTHER_TRY.contains(response.code()) && made < tries;
        if (!again || !patience.lasts(made, response.header("Retry-After"))) {
          return new Answer(response.code(), Json.read(body(response)));
        }
      } catch (ConnectException | UnknownHostException neverLeft) {
        if (made >= tries || !patience.lasts(made, null)) {
          throw new Unclear(request.url().host() + " cannot be reached", neverLeft);
        }
      } catch (IOException brokeOff) {
        throw new Unclear("The call to " + request.url().host() + " broke off", brokeOff);
      }
    }
  }

  private static byte[] body(Response response) throws IOException {
    try (var body = response.body()) {
      if (body == null || body.contentLength() > LONGEST_ANSWER) {
        return new byte[0];
      }
      return body.byteStream().readNBytes((int) LONGEST_ANSWER);
    }
  }
}
