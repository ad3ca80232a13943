package dev.annexbot.slack.inbox;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.Reply;
import dev.annexbot.slack.post.Postman;
import dev.annexbot.slack.post.Scene;
import dev.annexbot.slack.post.Working;
import dev.annexbot.web.Mishaps;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Has a reply made and brings it to its scene, come what may. */
final class Replies {
  private final Postman postman;
  private final Working working;
  private final Mishaps mishaps;
  private final Executor errands;
  private final Clock clock;
  private final Recent<Instant> stops;

  Replies(Postman postman, Working working, Mishaps mishaps, Executor errands, Clock clock) {
    this.postman = postman;
    this.working = working;
    this.mishaps = mishaps;
    this.errands = errands;
    this.clock = clock;
    this.stops = new Recent<>(clock);
  }

  void deliver(Scene scene, Supplier<Reply> making) {
    try {
      if (scene instanceof Scene.Talk talk) {
        deliverVisibly(talk, making);
      } else {
        postman.deliver(making.get(), scene);
      }
    } catch (RuntimeException | StackOverflowError e) {
      mishaps.tell(
          e,
          scene.getClass().getSimpleName(),
          sentence -> postman.whisper(new Card(sentence, List.of()), scene));
    }
  }

  private void deliverVisibly(Scene.Talk talk, Supplier<Reply> making) {
    var begun = clock.instant();
    var line = CompletableFuture.runAsync(() -> working.begin(talk), errands);
    boolean answered = false;
    try {
      var reply = making.get();
      // The line must be there before the answer, which takes it away.
      line.join();
      if (!isStopped(talk, begun)) {
        postman.deliver(reply, talk);
        answered = !(reply instanceof Reply.Nothing);
      }
    } finally {
      working.end(talk, answered);
    }
  }

  /** Somebody does not want to hear what is being prepared for that thread. */
  void stop(String channel, String thread) {
    stops.keep(channel + ":" + thread, clock.instant());
  }

  private boolean isStopped(Scene.Talk talk, Instant begun) {
    return stops
        .find(talk.channel() + ":" + talk.thread())
        .filter(stopped -> !stopped.isBefore(begun))
        .isPresent();
  }
}
