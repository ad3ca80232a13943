package dev.annexbot.schedule;

import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Outbox;
import dev.annexbot.chat.PersonId;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes to each admin; the reference of such a letter holds all there is to say. */
public final class AdminAlarm implements Alarm {
  /** The kind of such a letter. */
  public static final String KIND = "notice";

  private static final Logger log = LoggerFactory.getLogger(AdminAlarm.class);

  private final Outbox outbox;
  private final Supplier<Set<PersonId>> admins;

  public AdminAlarm(Outbox outbox, Supplier<Set<PersonId>> admins) {
    this.outbox = outbox;
    this.admins = admins;
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
    if (letter.kind().equals(KIND)) {
      // A notice about a notice about a notice helps nobody.
      return;
    }
    for (PersonId admin : admins.get()) {
      String ref = String.join("|", what, letter.name(), why, admin.value());
      outbox.put(new Letter(KIND, ref, admin.value()));
    }
  }
}
