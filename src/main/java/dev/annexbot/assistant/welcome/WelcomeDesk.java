package dev.annexbot.assistant.welcome;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Incoming.Opened;
import dev.annexbot.chat.Incoming.Surface;
import dev.annexbot.chat.Outbox;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Reply;
import dev.annexbot.policy.Act;
import dev.annexbot.policy.Policy;
import dev.annexbot.policy.Thing;
import java.util.ArrayList;
import java.util.List;

/**
 * Greets who comes for the first time. Stands before the row of rooms, not in it: it greets whoever
 * comes and whatever they are then shown, and a channel whoever brought it there.
 */
public final class WelcomeDesk implements Desk {
  private final Desk behind;
  private final Greetings greetings;
  private final Outbox outbox;
  private final Policy policy;

  public WelcomeDesk(Desk behind, Greetings greetings, Outbox outbox, Policy policy) {
    this.behind = behind;
    this.greetings = greetings;
    this.outbox = outbox;
    this.policy = policy;
  }

  @Override
  public Reply answer(Incoming incoming) {
    return incoming instanceof Opened opened ? opened(opened) : behind.answer(incoming);
  }

  @Override
  public List<Choice> suggest(Person who, String verb, String typed) {
    return behind.suggest(who, verb, typed);
  }

  @Override
  public boolean onlyLooksUp(String command) {
    return behind.onlyLooksUp(command);
  }

  private Reply opened(Opened opened) {
    if (opened.surface() == Surface.CHANNEL) {
      introduce(opened.where());
      return new Reply.Nothing();
    }
    Reply reply = behind.answer(opened);
    if (!opened.who().isMember()) {
      return reply;
    }
    boolean admin = isOrMayBecomeAdmin(opened.who());
    if (admin) {
      outbox.put(WelcomeLetters.setUp(opened.who().id()));
    }
    if (!greetings.isFirst(opened.who().id())) {
      return reply;
    }
    if (reply instanceof Reply.Home home) {
      return new Reply.Home(greeting(home.card()));
    }
    if (!admin) {
      outbox.put(WelcomeLetters.welcome(opened.who().id()));
    }
    return reply;
  }

  private void introduce(Place where) {
    if (where.kind() != Place.Kind.DIRECT) {
      outbox.put(WelcomeLetters.introduction(where.address()));
    }
  }

  private boolean isOrMayBecomeAdmin(Person who) {
    return policy.may(who, Act.CONFIGURE, Thing.of(who.id().org())).isYes()
        || (who.owner() && policy.admins(who.id().org()).isEmpty());
  }

  /** On a page of our own it stands above; elsewhere it is a message. */
  private static Card greeting(Card page) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(WelcomeCards.TITLE));
    blocks.addAll(WelcomeCards.lines());
    blocks.add(new Block.Line());
    blocks.addAll(page.blocks());
    return new Card(page.title(), blocks);
  }
}
