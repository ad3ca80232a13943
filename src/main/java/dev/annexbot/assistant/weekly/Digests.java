package dev.annexbot.assistant.weekly;

import dev.annexbot.assistant.risks.Rooms;
import dev.annexbot.assistant.weekly.Decision.AboutRisk;
import dev.annexbot.assistant.weekly.Decision.HalfDone;
import dev.annexbot.chat.PersonId;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.reminder.Later;
import dev.annexbot.reminder.TeamHelp;
import dev.annexbot.risk.Plan;
import dev.annexbot.risk.Risk;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Control;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out what there is to say to somebody, as things are now. */
final class Digests {
  private static final int DECISIONS = 2;
  private static final int SOON_DAYS = 30;
  private static final Duration WEEK = Duration.ofDays(7);

  private final Waiting waiting;
  private final Changed changed;
  private final Later later;
  private final TeamHelp team;
  private final List<Control> controls;

  Digests(Rooms rooms, Later later, TeamHelp team, Catalogue catalogue) {
    this.waiting = new Waiting(rooms);
    this.changed = new Changed(rooms.register());
    this.later = later;
    this.team = team;
    this.controls = catalogue.controls();
  }

  Digest of(PersonId who, IsoWeek week, Instant now, ZoneId zone) {
    LocalDate today = now.atZone(zone).toLocalDate();
    Map<String, Instant> off = later.of(who);
    List<Decision> all =
        waiting.of(who, today, now).stream()
            .filter(each -> !off.getOrDefault(each.item(), Instant.EPOCH).isAfter(now))
            .toList();
    List<Risk> mine = waiting.risks(who);
    return new Digest(
        week,
        changed.since(now.minus(WEEK), who, mine),
        all.stream().limit(DECISIONS).toList(),
        team.of(who),
        ending(all, mine, off.keySet(), who, today),
        control(week));
  }

  /** One of those that wait, if it still does. */
  Optional<Decision> decision(PersonId who, String item, Instant now, ZoneId zone) {
    return waiting.of(who, now.atZone(zone).toLocalDate(), now).stream()
        .filter(each -> each.item().equals(item))
        .findFirst();
  }

  List<Risk> risks(PersonId who) {
    return waiting.risks(who);
  }

  /** All of them in turn, each for a week. */
  Control control(IsoWeek week) {
    long weeks = new IsoWeek(LocalDate.of(1970, 1, 5)).until(week);
    return controls.get(Math.floorMod(weeks, controls.size()));
  }

  /** What waits behind the first two, and then what comes within a month. */
  private static List<String> ending(
      List<Decision> all, List<Risk> mine, Set<String> off, PersonId who, LocalDate today) {
    List<String> ending = new ArrayList<>();
    Set<Risk> told = new HashSet<>();
    all.forEach(
        each -> {
          if (each instanceof AboutRisk about) {
            told.add(about.risk());
          }
        });
    all.stream().skip(DECISIONS).map(each -> inShort(each, today)).forEach(ending::add);
    mine.stream()
        .filter(risk -> !told.contains(risk))
        .filter(risk -> off.stream().noneMatch(item -> item.startsWith(risk.id() + " ")))
        .flatMap(risk -> soon(risk, who, today))
        .forEach(ending::add);
    return ending;
  }

  private static String inShort(Decision decision, LocalDate today) {
    return switch (decision) {
      case HalfDone it -> "the check-in '" + it.title() + "'";
      case AboutRisk it ->
          it.risk().id()
              + switch (it.matter()) {
                case DECIDE -> " (to be decided)";
                case RATE -> " (to be rated)";
                case OVERDUE -> " (treatment was due on " + Days.day(it.day(), today) + ")";
                case TREATMENT -> " (treatment, " + Days.day(it.day(), today) + ")";
                case ACCEPTANCE -> " (acceptance, " + Days.day(it.day(), today) + ")";
                case REVIEW -> " (review, " + Days.day(it.day(), today) + ")";
              };
    };
  }

  private static Stream<String> soon(Risk risk, PersonId who, LocalDate today) {
    Optional<String> treatment =
        Waiting.open(risk)
            .filter(
                plan ->
                    plan.owner().or(() -> risk.handling().owner()).filter(who::equals).isPresent())
            .flatMap(Plan::due)
            .flatMap(day -> soon(risk, "treatment", day, today));
    if (!Waiting.owns(who, risk)) {
      return treatment.stream();
    }
    return Stream.of(
            treatment,
            risk.handling()
                .acceptance(today)
                .flatMap(each -> soon(risk, "acceptance", each.until(), today)),
            risk.handling().nextReview().flatMap(day -> soon(risk, "review", day, today)))
        .flatMap(Optional::stream);
  }

  private static Optional<String> soon(Risk risk, String what, LocalDate day, LocalDate today) {
    return day.isAfter(today.plusDays(SOON_DAYS))
        ? Optional.empty()
        : Optional.of(risk.id() + " (" + what + ", " + Days.day(day, today) + ")");
  }
}
