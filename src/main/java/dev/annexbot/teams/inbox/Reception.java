package dev.annexbot.teams.inbox;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Reply;
import dev.annexbot.teams.api.Activity;
import dev.annexbot.teams.api.Refused;
import dev.annexbot.teams.post.Postman;
import dev.annexbot.teams.post.Scene;
import dev.annexbot.web.Mishaps;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Brings what somebody did to the desk, and the reply back, come what may. */
final class Reception {
  private final Desk desk;
  private final People people;
  private final Postman postman;
  private final Mishaps mishaps;
  private final Executor errands;

  Reception(Desk desk, People people, Postman postman, Mishaps mishaps, Executor errands) {
    this.desk = desk;
    this.people = people;
    this.postman = postman;
    this.mishaps = mishaps;
    this.errands = errands;
  }

  /** Puts into words what was done. */
  interface Doing {
    Incoming by(Person who, Place where);
  }

  /** Answers with a message to each, one after the other, on a thread of its own. */
  void bring(Activity activity, Doing... doings) {
    Scene scene = Scene.of(activity);
    run(
        scene,
        () -> {
          for (Doing doing : doings) {
            postman.deliver(answer(activity, People.place(activity), doing), scene);
          }
        });
  }

  /** Has a reply made that somebody is waiting for. */
  CompletableFuture<Reply> ask(Activity activity, Place where, Doing doing) {
    return CompletableFuture.supplyAsync(() -> answer(activity, where, doing), errands);
  }

  List<Choice> suggest(Activity activity, String verb, String typed) {
    return desk.suggest(people.person(activity), verb, typed);
  }

  /** Does something with messages there, on a thread of its own; what goes wrong is told there. */
  void run(Scene scene, Runnable what) {
    errands.execute(
        () -> {
          try {
            what.run();
          } catch (RuntimeException | StackOverflowError e) {
            mishaps.tell(
                e,
                scene.personal() ? "a chat" : "a channel",
                sentence -> whisper(sentence, e, scene));
          }
        });
  }

  /** Unless nobody there can hear us. */
  private void whisper(String sentence, Throwable after, Scene scene) {
    if (!(after instanceof Refused refused && refused.isForGood())) {
      postman.whisper(new Card(sentence, List.of()), scene);
    }
  }

  private Reply answer(Activity activity, Place where, Doing doing) {
    return desk.answer(doing.by(people.person(activity), where));
  }
}
