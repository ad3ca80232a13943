package dev.annexbot.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.settings.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DoorsTest {
  private static final Settings.Web ANY_PORT = new Settings.Web("127.0.0.1", 0, 0);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Counters counters = new Counters();
  private final AtomicBoolean ready = new AtomicBoolean(true);
  private final CountDownLatch entered = new CountDownLatch(1);
  private final CountDownLatch leave = new CountDownLatch(1);
  private Doors doors;

  @BeforeEach
  void open() throws IOException {
    Map<String, Door> outside =
        Map.of(
            "/echo", knock -> Answer.text(200, knock.header("x-a") + utf8(knock)),
            "/broken", knock -> bug(),
            "/slow", knock -> slow());
    doors = Doors.open(ANY_PORT, outside, ready::get, counters);
  }

  @AfterEach
  void close() {
    doors.close();
    client.close();
  }

  @Test
  void handsTheBytesOver() throws Exception {
    var answer = post("/echo", "grüß <dich>".getBytes(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("[1]grüß <dich>");
  }

  @Test
  void tellsNothingAboutItself() throws Exception {
    for (var path : new String[] {"/broken", "/nowhere", "/echo%00", "/../etc/passwd"}) {
      var answer = post(path, new byte[0]);
      assertThat(answer.body()).isEmpty();
      assertThat(answer.headers().map().keySet()).noneMatch(n -> n.equalsIgnoreCase("server"));
    }
    assertThat(post("/broken", new byte[0]).statusCode()).isEqualTo(500);
    assertThat(post("/nowhere", new byte[0]).statusCode()).isEqualTo(404);
  }

  @Test
  void saysWhichWayADoorOpens() throws Exception {
    var wrong = get(doors.outside(), "/echo");
    assertThat(wrong.statusCode()).isEqualTo(405);
    assertThat(wrong.headers().firstValue("Allow")).hasValue("POST");
    var asked = asks("OPTIONS", doors.inside(), "/health/live");
    assertThat(asked.statusCode()).isEqualTo(405);
    assertThat(asked.headers().firstValue("Allow")).hasValue("GET, HEAD");
  }

  @Test
  void healthIsSeenWithoutItsWordsAsWell() throws Exception {
    assertThat(asks("HEAD", doors.inside(), "/health/ready").statusCode()).isEqualTo(200);
    assertThat(asks("HEAD", doors.inside(), "/health/ready").body()).isEmpty();
    ready.set(false);
    assertThat(asks("HEAD", doors.inside(), "/health/ready").statusCode()).isEqualTo(503);
  }

  @Test
  void refusesWhatIsTooLong() throws Exception {
    assertThat(post("/echo", new byte[Knock.MOST_BYTES]).statusCode()).isEqualTo(200);
    byte[] tooLong = new byte[Knock.MOST_BYTES + 1];
    // It asks before it sends: the door answers at once and hangs up.
    var known = echo().expectContinue(true).POST(BodyPublishers.ofByteArray(tooLong));
    assertThat(onALineOfItsOwn(known)).isEqualTo(413);
    var unknown = BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(tooLong));
    assertThat(onALineOfItsOwn(echo().POST(unknown))).isEqualTo(413);
  }

  private HttpRequest.Builder echo() {
    return HttpRequest.newBuilder(doors.outside().resolve("/echo"));
  }

  /** A line that the door has hung up must not be used again. */
  private static int onALineOfItsOwn(HttpRequest.Builder request) throws Exception {
    try (HttpClient own = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return own.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
  }

  @Test
  void showsHealthAndCountsOnLoopbackOnly() throws Exception {
    counters.count("annexbot_tests_total");
    assertThat(get(doors.inside(), "/health/live").body()).isEqualTo("alive\n");
    assertThat(get(doors.inside(), "/health/ready").statusCode()).isEqualTo(200);
    ready.set(false);
    assertThat(get(doors.inside(), "/health/ready").statusCode()).isEqualTo(503);
    assertThat(get(doors.inside(), "/metrics").body())
        .contains("# TYPE annexbot_tests_total counter\nannexbot_tests_total 1\n")
        .contains("annexbot_ready 0\n");
    assertThat(post("/health/live", new byte[0]).statusCode()).isEqualTo(404);
    assertThat(post("/metrics", new byte[0]).statusCode()).isEqualTo(404);
  }

  @Test
  void opensOnlyTheInnerDoorWhenNothingLeadsOutside() throws Exception {
    try (var inner = Doors.open(ANY_PORT, Map.of(), ready::get, counters)) {
      assertThat(inner.outside()).isEqualTo(inner.inside());
      assertThat(get(inner.inside(), "/health/live").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void finishesWhatIsGoingOnWhenItCloses() throws Exception {
    var request =
        HttpRequest.newBuilder(doors.outside().resolve("/slow")).POST(BodyPublishers.noBody());
    var coming = client.sendAsync(request.build(), BodyHandlers.ofString());
    entered.await();
    var closing = Thread.startVirtualThread(doors::close);
    leave.countDown();
    assertThat(coming.get().body()).isEqualTo("finished");
    closing.join();
  }

  private Answer slow() {
    entered.countDown();
    try {
      leave.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Answer.text(200, "finished");
  }

  private static Answer bug() {
    throw new IllegalStateException("secret inside");
  }

  private static String utf8(Knock knock) {
    return new String(knock.body(), StandardCharsets.UTF_8);
  }

  private HttpResponse<String> post(String path, byte[] body) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(doors.outside() + path))
            .header("X-A", "1")
            .POST(BodyPublishers.ofByteArray(body));
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> asks(String method, URI door, String path) throws Exception {
    var request =
        HttpRequest.newBuilder(door.resolve(path)).method(method, BodyPublishers.noBody());
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> get(URI door, String path) throws Exception {
    return client.send(HttpRequest.newBuilder(door.resolve(path)).build(), BodyHandlers.ofString());
  }
}
