package dev.annexbot.assistant.handoff;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.ChatPlatform;
import dev.annexbot.chat.Letter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What has arrived where; a card that is shown anew stands in the place of the older one. */
final class Mailbox implements ChatPlatform {
  private final List<Message> messages = new ArrayList<>();
  private final List<Card> all = new ArrayList<>();

  /** A message, and how often it was changed. */
  record Message(Letter letter, String id, Card card, int changes) {}

  @Override
  public Optional<Sent> prepare(Letter letter) {
    return Optional.empty();
  }

  @Override
  public Sent post(Letter letter, String id, Card card) {
    String message = letter.address() + ":17." + messages.size();
    all.add(card);
    messages.add(new Message(letter, message, card, 0));
    return new Sent.Arrived(message);
  }

  @Override
  public Sent update(Letter letter, String message, Card card) {
    all.add(card);
    messages.replaceAll(
        it -> it.id().equals(message) ? new Message(letter, message, card, it.changes() + 1) : it);
    return new Sent.Arrived(message);
  }

  @Override
  public Search find(Letter letter, String id, Instant since) {
    throw new IllegalStateException("Nothing is in doubt here");
  }

  @Override
  public void remove(Letter letter, String message) {
    throw new IllegalStateException("Nothing is posted twice here");
  }

  /** Every card that ever came, as it was then. */
  List<Card> all() {
    return List.copyOf(all);
  }

  /** What stands at an address, in the order in which it came. */
  List<Message> at(String address) {
    return messages.stream().filter(it -> it.letter().address().equals(address)).toList();
  }
}
