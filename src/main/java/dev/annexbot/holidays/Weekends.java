package dev.annexbot.holidays;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;

/** The days on which a country does not work; where nothing is said, Saturday and Sunday. */
final class Weekends {
  private static final Set<DayOfWeek> USUAL = Set.of(SATURDAY, SUNDAY);
  private static final Set<DayOfWeek> FRIDAY_FIRST = Set.of(FRIDAY, SATURDAY);

  /** As Unicode's CLDR has them; the Emirates have changed in 2022. */
  private static final Map<String, Set<DayOfWeek>> OTHERS =
      Map.ofEntries(
          Map.entry("af", Set.of(THURSDAY, FRIDAY)),
          Map.entry("bh", FRIDAY_FIRST),
          Map.entry("dz", FRIDAY_FIRST),
          Map.entry("eg", FRIDAY_FIRST),
          Map.entry("il", FRIDAY_FIRST),
          Map.entry("iq", FRIDAY_FIRST),
          Map.entry("ir", Set.of(FRIDAY)),
          Map.entry("jo", FRIDAY_FIRST),
          Map.entry("kw", FRIDAY_FIRST),
          Map.entry("ly", FRIDAY_FIRST),
          Map.entry("om", FRIDAY_FIRST),
          Map.entry("qa", FRIDAY_FIRST),
          Map.entry("sa", FRIDAY_FIRST),
          Map.entry("sd", FRIDAY_FIRST),
          Map.entry("sy", FRIDAY_FIRST),
          Map.entry("ye", FRIDAY_FIRST),
          Map.entry("in", Set.of(SUNDAY)),
          Map.entry("ug", Set.of(SUNDAY)));

  private Weekends() {}

  static Set<DayOfWeek> of(String country) {
    return OTHERS.getOrDefault(country, USUAL);
  }
}
