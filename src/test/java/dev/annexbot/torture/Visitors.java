package dev.annexbot.torture;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * People who walk through one check-in after the other: they type the command, fill the window step
 * by step, send every tenth step twice, and begin again where nothing answers.
 */
final class Visitors {
  private static final int PEOPLE = 4;
  private static final int THINK_MILLIS = 30;
  private static final int STEPS = 12;
  private static final Duration WINDOW = Duration.ofSeconds(4);

  private final Delivery delivery;
  private final HostileSlack slack;
  private final AtomicBoolean leaving = new AtomicBoolean();
  private final AtomicInteger begun = new AtomicInteger();
  private final List<Thread> people = new ArrayList<>();

  Visitors(List<Replica> replicas, HostileSlack slack, String secret) {
    this.delivery = new Delivery(replicas, slack, secret);
    this.slack = slack;
  }

  void come(long seed) {
    for (int each = 0; each < PEOPLE; each++) {
      int person = each;
      people.add(Thread.ofVirtual().start(() -> visit(person, new Random(seed + person))));
    }
  }

  /** How many check-ins were begun, or gone on with. */
  int leave() throws InterruptedException {
    leaving.set(true);
    for (Thread each : people) {
      each.join();
    }
    return begun.get();
  }

  private void visit(int person, Random random) {
    for (int number = 0; !leaving.get(); number++) {
      try {
        checkIn(new Visit("U" + person, "visit-" + person + "-" + number, random));
        Thread.sleep(random.nextInt(2 * THINK_MILLIS));
      } catch (ConnectException dead) {
        pause(100);
      } catch (IOException brokeOff) {
        pause(50);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void checkIn(Visit visit) throws IOException, InterruptedException {
    String trigger = visit.trigger();
    delivery.command(visit, trigger, "checkin near-miss");
    Optional<JsonNode> window = slack.window(trigger, WINDOW);
    window.ifPresent(it -> begun.incrementAndGet());
    for (int steps = 0; window.isPresent() && steps < STEPS; steps++) {
      Optional<JsonNode> answer = send(visit, window.get());
      if (answer.isEmpty()) {
        return;
      }
      window = answer.filter(it -> it.path("response_action").asText().equals("update"));
      window = window.map(it -> it.path("view"));
    }
  }

  /** What the window shows next; none if it closes, because that was the last step. */
  private Optional<JsonNode> send(Visit visit, JsonNode window)
      throws IOException, InterruptedException {
    String form = visit.submission(window);
    Optional<JsonNode> answer = delivery.interaction(form, visit);
    if (visit.random().nextInt(10) == 0) {
      delivery.interaction(form, visit);
    }
    return answer;
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(Duration.ofMillis(millis));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
