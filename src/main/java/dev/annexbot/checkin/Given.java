package dev.annexbot.checkin;

import dev.annexbot.chat.PersonId;
import dev.annexbot.risk.level.Confidence;
import java.time.LocalDate;
import java.util.Locale;

/** What somebody answered to one question. */
public sealed interface Given {
  /** The value of an option. */
  record Chosen(String value) implements Given {}

  /** A step on a scale, from 1. */
  record Rated(int rank) implements Given {}

  record Sure(Confidence confidence) implements Given {}

  record Written(String text) implements Given {}

  record Named(PersonId who) implements Given {}

  record On(LocalDate day) implements Given {}

  /** Does not know. */
  record NotSure() implements Given {}

  /** Somebody else has to answer this. */
  record NotMine() implements Given {}

  record Skipped(String reason) implements Given {}

  /** As one text: {@code chosen personal data}. */
  default String write() {
    return switch (this) {
      case Chosen chosen -> "chosen " + chosen.value();
      case Rated rated -> "rated " + rated.rank();
      case Sure sure -> "sure " + sure.confidence().label();
      case Written written -> "written " + written.text();
      case Named named -> "named " + named.who().value();
      case On on -> "on " + on.day();
      case NotSure notSure -> "not-sure";
      case NotMine notMine -> "not-mine";
      case Skipped skipped -> "skipped " + skipped.reason();
    };
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if it is something else
   */
  static Given read(String text) {
    int space = text.indexOf(' ');
    String kind = space < 0 ? text : text.substring(0, space);
    String value = space < 0 ? "" : text.substring(space + 1);
    return switch (kind) {
      case "chosen" -> new Chosen(value);
      case "rated" -> new Rated(Integer.parseInt(value));
      case "sure" -> new Sure(Confidence.valueOf(value.toUpperCase(Locale.ROOT)));
      case "written" -> new Written(value);
      case "named" -> new Named(new PersonId(value));
      case "on" -> new On(LocalDate.parse(value));
      case "not-sure" -> new NotSure();
      case "not-mine" -> new NotMine();
      case "skipped" -> new Skipped(value);
      default -> throw new IllegalArgumentException("'" + kind + "' is no kind of answer");
    };
  }

  /** Whether it leaves the question open. */
  default boolean isOpen() {
    return switch (this) {
      case NotSure notSure -> true;
      case NotMine notMine -> true;
      case Skipped skipped -> true;
      case Chosen chosen -> false;
      case Rated rated -> false;
      case Sure sure -> false;
      case Written written -> false;
      case Named named -> false;
      case On on -> false;
    };
  }
}
