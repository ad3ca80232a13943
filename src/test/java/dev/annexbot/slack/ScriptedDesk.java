package dev.annexbot.slack;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Reply;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A desk that writes down what reaches it and replies as told. */
final class ScriptedDesk implements Desk {
  static final Card CARD = new Card("A.5.7 Threat intelligence", List.of(new Block.Text("Know.")));

  private final List<Incoming> heard = new CopyOnWriteArrayList<>();
  private volatile Function<Incoming, Reply> script = incoming -> new Reply.Show(CARD);

  void replies(Reply reply) {
    script = incoming -> reply;
  }

  void replies(Function<Incoming, Reply> script) {
    this.script = script;
  }

  List<Incoming> heard() {
    return heard;
  }

  Incoming heardOne() {
    Eventually.isTrue("something is heard", () -> !heard.isEmpty());
    return heard.getFirst();
  }

  @Override
  public Reply answer(Incoming incoming) {
    heard.add(incoming);
    return script.apply(incoming);
  }

  @Override
  public boolean onlyLooksUp(String command) {
    return command.startsWith("8.");
  }

  @Override
  public List<Choice> suggest(Person who, String verb, String typed) {
    return List.of(
        new Choice(verb + " " + typed + " for a " + who.standing(), "A.5.7"),
        new Choice("x".repeat(200), "A.5.8"),
        new Choice("too long a value", "v".repeat(151)));
  }
}
