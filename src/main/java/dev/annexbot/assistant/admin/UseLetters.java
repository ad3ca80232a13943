package dev.annexbot.assistant.admin;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Letters;
import dev.annexbot.chat.PersonId;
import dev.annexbot.policy.Policy;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;

/** Words the monthly page of use, which an admin gets once a month. */
public final class UseLetters implements Letters {
  /** The kind of these letters. */
  public static final String KIND = "use";

  private final UseCards cards;
  private final Policy policy;
  private final Function<PersonId, Optional<Duration>> rest;

  /** {@code rest} says for how long somebody is better left alone now. */
  public UseLetters(UseCards cards, Policy policy, Function<PersonId, Optional<Duration>> rest) {
    this.cards = cards;
    this.policy = policy;
    this.rest = rest;
  }

  static Letter of(YearMonth month, PersonId admin) {
    return new Letter(KIND, month + "/" + admin.value(), admin.value());
  }

  /** Nothing for whoever is no admin any more. */
  @Override
  public Optional<Card> write(Letter letter) {
    PersonId admin = new PersonId(letter.address());
    YearMonth month = YearMonth.parse(letter.ref().substring(0, letter.ref().indexOf('/')));
    return policy.admins(admin.org()).contains(admin)
        ? Optional.of(cards.card(admin.org(), month))
        : Optional.empty();
  }

  @Override
  public Optional<Duration> wait(Letter letter) {
    return rest.apply(new PersonId(letter.address()));
  }
}
