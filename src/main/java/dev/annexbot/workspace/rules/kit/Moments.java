package dev.annexbot.workspace.rules.kit;

import static dev.annexbot.workspace.rules.shape.Values.FLAG;
import static dev.annexbot.workspace.rules.shape.Values.that;
import static dev.annexbot.workspace.rules.shape.Values.whole;

import dev.annexbot.workspace.rules.shape.Fields;
import dev.annexbot.workspace.rules.shape.Kinds;
import dev.annexbot.workspace.rules.shape.Shape;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;

/** The elements in which a date or a time is chosen. */
final class Moments {
  private static final Shape DATE = that(Moments::isDate, "a date as YYYY-MM-DD");
  private static final Shape TIME =
      that(text -> text.matches("([01]\\d|2[0-3]):[0-5]\\d"), "a time as HH:mm");
  private static final Shape ZONE = that(Moments::isZone, "an IANA time zone");
  private static final Shape TEN_DIGITS = whole(1_000_000_000L, 9_999_999_999L);

  private static final Fields CHOSEN =
      Fields.none()
          .may("action_id", Composition.ACTION_ID)
          .may("confirm", Composition.CONFIRM)
          .may("focus_on_load", FLAG);
  private static final Fields WITH_PLACEHOLDER = CHOSEN.may("placeholder", Composition.PLACEHOLDER);

  /** A day, or a time of day. */
  static final Kinds PARTS =
      Kinds.none()
          .or("datepicker", WITH_PLACEHOLDER.may("initial_date", DATE))
          .or("timepicker", WITH_PLACEHOLDER.may("initial_time", TIME).may("timezone", ZONE));

  static final Kinds WHOLE =
      Kinds.none().or("datetimepicker", CHOSEN.may("initial_date_time", TEN_DIGITS));

  private Moments() {}

  private static boolean isDate(String text) {
    try {
      return text.matches("\\d{4}-\\d{2}-\\d{2}") && LocalDate.parse(text).getYear() > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isZone(String text) {
    return ZoneId.getAvailableZoneIds().contains(text);
  }
}
