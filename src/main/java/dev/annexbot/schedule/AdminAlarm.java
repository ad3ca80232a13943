package dev.annexbot.schedule;

import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Outbox;
import dev.annexbot.chat.PersonId;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes to each admin, and to the channels for them; the reference of such a letter holds all
 * there is to say.
 */
public final class AdminAlarm implements Alarm {
  /** The kind of such a letter to an admin. */
  public static final String KIND = "notice";

  /** The kind of such a letter to a channel, which must not show who a message was for. */
  public static final String IN_CHANNEL = "notice-in-channel";

  private static final Logger log = LoggerFactory.getLogger(AdminAlarm.class);

  private final Outbox outbox;
  private final Supplier<Set<PersonId>> admins;
  private final Supplier<Set<String>> channels;

  /** {@code channels} are the addresses of those for admins. */
  public AdminAlarm(Outbox outbox, Supplier<Set<PersonId>> admins, Supplier<Set<String>> channels) {
    this.outbox = outbox;
    this.admins = admins;
    this.channels = channels;
  }

  @Override
  public void dead(Letter letter, String why) {
    log.error("The letter {} will never arrive: {}", letter.name(), why);
    tell("dead", letter, why);
  }

  @Override
  public void parked(Letter letter, String why) {
    log.error("Whether the letter {} arrived cannot be looked up: {}", letter.name(), why);
    tell("parked", letter, why);
  }

  @Override
  public void doubled(Letter letter) {
    tell("doubled", letter, "");
  }

  private void tell(String what, Letter letter, String why) {
    if (letter.kind().equals(KIND) || letter.kind().equals(IN_CHANNEL)) {
      // A notice about a notice about a notice helps nobody.
      return;
    }
    for (PersonId admin : admins.get()) {
      put(KIND, what, letter, why, admin.value());
    }
    for (String channel : channels.get()) {
      // What cannot be posted there is not told there.
      if (!channel.equals(letter.address())) {
        put(IN_CHANNEL, what, letter, why, channel);
      }
    }
  }

  private void put(String kind, String what, Letter letter, String why, String address) {
    outbox.put(new Letter(kind, String.join("|", what, letter.name(), why, address), address));
  }
}
