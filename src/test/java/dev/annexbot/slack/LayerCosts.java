package dev.annexbot.slack;

import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Inbox;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Reply;
import dev.annexbot.settings.Secret;
import dev.annexbot.slack.drawing.Drawing;
import dev.annexbot.slack.post.Postman;
import dev.annexbot.slack.wire.Signature;
import dev.annexbot.web.Knock;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** What each layer of a look-up costs on one thread, warm, in microseconds. */
final class LayerCosts {
  private static final AtomicLong NUMBER = new AtomicLong();

  /** So that nothing is left out as useless. */
  private static final AtomicLong SINK = new AtomicLong();

  private LayerCosts() {}

  static void print(Desk desk, Inbox inbox, Slash.Command command) throws Exception {
    byte[] body = command.body();
    Map<String, List<String>> headers = Slash.headers(body);
    var knock = new Knock(headers, body);
    var signature = new Signature(new Secret(HttpHouse.SECRET), Clock.systemUTC());
    var parser = new SlackRequestParser(AppConfig.builder().build());
    var typed =
        new Incoming.Commanded(
            new Person(new PersonId("slack:T1:U1"), Person.Standing.MEMBER),
            new Place("slack:C1", "slack:C1:U1", Place.Kind.CHANNEL),
            "8.24");
    Card card = ((Reply.Private) desk.answer(typed)).card();
    print("headers copied", 20_000, () -> new Knock(headers, body));
    print("signature", 20_000, () -> signature.isSlacks(knock));
    print("Bolt parses", 20_000, () -> parse(parser, knock));
    print("desk, kept", 20_000, () -> desk.answer(typed));
    var lookUp = new Incoming.Commanded(typed.who(), typed.where(), "8.24" + " ".repeat(58) + "!");
    print("desk finds and words", 20_000, () -> desk.answer(lookUp));
    print("drawn", 20_000, () -> Drawing.message(card));
    print("drawn and written as JSON", 20_000, () -> Postman.acknowledgement(card));
    print("claim, alone", 500, () -> inbox.claim("cost:" + NUMBER.incrementAndGet()));
    System.out.println("characters in the answer     " + Postman.acknowledgement(card).length());
  }

  private static Object parse(SlackRequestParser parser, Knock knock) {
    return parser.parse(
        SlackRequestParser.HttpRequest.builder()
            .requestUri("")
            .requestBody(new String(knock.body(), StandardCharsets.UTF_8))
            .headers(new RequestHeaders(knock.headers()))
            .build());
  }

  private static void print(String what, int times, Supplier<Object> work) {
    for (int at = 0; at < times; at++) {
      SINK.lazySet(System.identityHashCode(work.get()));
    }
    long start = System.nanoTime();
    for (int at = 0; at < times; at++) {
      SINK.lazySet(System.identityHashCode(work.get()));
    }
    double micros = (System.nanoTime() - start) / 1e3 / times;
    System.out.printf(Locale.ROOT, "%-28s %8.1f µs%n", what, micros);
  }
}
