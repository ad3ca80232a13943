package dev.annexbot.teams;

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
  private volatile List<Choice> choices = List.of();
  private volatile Function<Incoming, Reply> script = incoming -> new Reply.Show(CARD);

  void replies(Reply reply) {
    script = incoming -> reply;
  }

  void replies(Function<Incoming, Reply> to) {
    script = to;
  }

  void suggests(List<Choice> all) {
    choices = all;
  }

  List<Incoming> heard() {
    return heard;
  }

  Incoming heard(int count) {
    Eventually.isTrue(count + " things are heard", () -> heard.size() >= count);
    return heard.get(count - 1);
  }

  @Override
  public Reply answer(Incoming incoming) {
    heard.add(incoming);
    return script.apply(incoming);
  }

  @Override
  public boolean onlyLooksUp(String command) {
    return false;
  }

  @Override
  public List<Choice> suggest(Person who, String verb, String typed) {
    if (!choices.isEmpty()) {
      return choices;
    }
    return who.isMember() ? List.of(new Choice(verb + " " + typed, "A.5.7")) : List.of();
  }
}
