package dev.annexbot.assistant.admin;

import dev.annexbot.chat.Outbox;
import dev.annexbot.chat.PersonId;
import dev.annexbot.house.House;
import java.time.YearMonth;
import java.util.Set;
import java.util.function.Supplier;

/** Sends each admin the page of the month that is over, where that is wished and there is any. */
public final class MonthlyUse implements Runnable {
  private final UseCards cards;
  private final House house;
  private final Outbox outbox;
  private final Supplier<Set<PersonId>> admins;

  public MonthlyUse(UseCards cards, House house, Outbox outbox, Supplier<Set<PersonId>> admins) {
    this.cards = cards;
    this.house = house;
    this.outbox = outbox;
    this.admins = admins;
  }

  /** May be done as often as one likes: the outbox takes each letter once. */
  @Override
  public void run() {
    YearMonth over = cards.now().minusMonths(1);
    admins.get().stream()
        .filter(admin -> house.of(admin.org()).sending().monthlyUse())
        .filter(admin -> !cards.isEmpty(admin.org(), over))
        .forEach(admin -> outbox.put(UseLetters.of(over, admin)));
  }
}
