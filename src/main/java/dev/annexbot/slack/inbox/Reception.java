package dev.annexbot.slack.inbox;

import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Reply;
import dev.annexbot.slack.post.Scene;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Brings what somebody did to the desk, on a thread of its own, and the reply to its scene. */
final class Reception {
  private final Desk desk;
  private final Visitors visitors;
  private final Replies replies;
  private final Executor errands;

  Reception(Desk desk, Visitors visitors, Replies replies, Executor errands) {
    this.desk = desk;
    this.visitors = visitors;
    this.replies = replies;
    this.errands = errands;
  }

  /** Puts into words what was done. */
  interface Doing {
    Incoming by(Person who, Place where);
  }

  void bring(Sender sender, Scene scene, Doing doing) {
    errands.execute(() -> replies.deliver(scene, () -> answer(sender, scene, doing)));
  }

  /** Has a reply made without delivering it. */
  CompletableFuture<Reply> ask(Sender sender, Scene scene, Doing doing) {
    return CompletableFuture.supplyAsync(() -> answer(sender, scene, doing), errands);
  }

  /** Whether the desk says that a command only looks something up. */
  boolean onlyLooksUp(String command) {
    return desk.onlyLooksUp(command);
  }

  /** Has something looked up: on this very thread, unless Slack has to be asked who that is. */
  CompletableFuture<Reply> lookUp(Sender sender, Scene.Typed scene, Doing doing) {
    var known = visitors.remembered(sender, scene, doing);
    if (known.isEmpty()) {
      return ask(sender, scene, doing);
    }
    try {
      return CompletableFuture.completedFuture(desk.answer(known.get()));
    } catch (RuntimeException | StackOverflowError e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /** Delivers a reply that {@link #ask} has made, or is still making. */
  void deliver(CompletableFuture<Reply> reply, Scene scene) {
    errands.execute(() -> replies.deliver(scene, reply::join));
  }

  /** The id of a colleague whom the sender chose. */
  PersonId personId(Sender sender, String user) {
    return visitors.personId(sender, user);
  }

  List<Choice> suggest(Sender sender, String verb, String typed) {
    return desk.suggest(visitors.person(sender), verb, typed);
  }

  void stop(String channel, String thread) {
    replies.stop(channel, thread);
  }

  private Reply answer(Sender sender, Scene scene, Doing doing) {
    return desk.answer(doing.by(visitors.person(sender), visitors.place(scene)));
  }
}
