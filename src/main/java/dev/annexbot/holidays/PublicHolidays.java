package dev.annexbot.holidays;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import dev.annexbot.reminder.Holidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The days off of countries and their regions. What cannot be read counts as no holiday. */
public final class PublicHolidays implements Holidays {
  private static final Logger log = LoggerFactory.getLogger(PublicHolidays.class);
  private static final int MOST = 5_000;

  private final Map<String, Set<LocalDate>> years = new ConcurrentHashMap<>();
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  @Override
  public boolean isHoliday(LocalDate day, String where) {
    return !where.isEmpty() && isKnown(where) && year(day.getYear(), where).contains(day);
  }

  @Override
  public Set<DayOfWeek> weekend(String where) {
    return Weekends.of(parts(where)[0]);
  }

  /** Whether that is a country, or a region of one: {@code de}, {@code de-by}. */
  @Override
  public boolean isKnown(String where) {
    return where.matches("[a-z]{2}(-[a-z0-9]{1,8}){0,2}")
        && known.computeIfAbsent(where, PublicHolidays::lookUp);
  }

  private Set<LocalDate> year(int year, String where) {
    if (years.size() > MOST) {
      years.clear();
    }
    return years.computeIfAbsent(year + "/" + where, key -> read(year, where));
  }

  private static Set<LocalDate> read(int year, String where) {
    try {
      String[] parts = parts(where);
      return manager(parts[0])
          .getHolidays(
              Year.of(year), HolidayType.PUBLIC_HOLIDAY, Arrays.copyOfRange(parts, 1, parts.length))
          .stream()
          .map(Holiday::getDate)
          .collect(Collectors.toUnmodifiableSet());
    } catch (RuntimeException unreadable) {
      log.warn("The holidays of {} in {} cannot be read", where, year, unreadable);
      return Set.of();
    }
  }

  private static boolean lookUp(String where) {
    String[] parts = parts(where);
    if (!HolidayManager.getSupportedCalendarCodes().contains(parts[0].toUpperCase(Locale.ROOT))) {
      return false;
    }
    var part = manager(parts[0]).getCalendarHierarchy();
    for (String each : Arrays.copyOfRange(parts, 1, parts.length)) {
      part =
          part.getChildren().values().stream()
              .collect(Collectors.toMap(child -> child.getId(), Function.identity(), (a, b) -> a))
              .get(each);
      if (part == null) {
        return false;
      }
    }
    return true;
  }

  private static HolidayManager manager(String country) {
    return HolidayManager.getInstance(ManagerParameters.create(country));
  }

  private static String[] parts(String where) {
    return where.toLowerCase(Locale.ROOT).split("-");
  }
}
