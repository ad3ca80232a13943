package dev.annexbot.assistant.weekly;

import dev.annexbot.assistant.risks.Rooms;
import dev.annexbot.assistant.weekly.Decision.AboutRisk;
import dev.annexbot.assistant.weekly.Decision.HalfDone;
import dev.annexbot.chat.PersonId;
import dev.annexbot.checkin.Run;
import dev.annexbot.checkin.Template;
import dev.annexbot.risk.Plan;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskFilter;
import dev.annexbot.risk.RiskFilter.Sight;
import dev.annexbot.risk.RiskPage;
import dev.annexbot.risk.RiskRegister;
import dev.annexbot.risk.Treatment;
import dev.annexbot.risk.level.Acceptance;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what waits for somebody, about their risks and check-ins. */
final class Waiting {
  private static final int TREATMENT_DAYS = 7;
  private static final int ACCEPTANCE_DAYS = 14;
  private static final int REVIEW_DAYS = 7;

  /** Whoever was interrupted yesterday needs no reminder yet. */
  private static final Duration HALF_DONE = Duration.ofDays(2);

  private final Rooms rooms;

  Waiting(Rooms rooms) {
    this.rooms = rooms;
  }

  /** Whether somebody answers for a risk, or does something about it that is not done yet. */
  static boolean isOf(PersonId who, Risk risk) {
    return owns(who, risk) || treats(who, risk);
  }

  static boolean owns(PersonId who, Risk risk) {
    return risk.handling().owner().filter(who::equals).isPresent();
  }

  static boolean treats(PersonId who, Risk risk) {
    return open(risk).flatMap(Plan::owner).filter(who::equals).isPresent();
  }

  /** What is planned and not done. */
  static Optional<Plan> open(Risk risk) {
    return risk.handling().treatment().planned().filter(plan -> plan.done().isEmpty());
  }

  List<Risk> risks(PersonId who) {
    return risks(rooms.register(), who);
  }

  /** All that somebody answers for or does something about. */
  static List<Risk> risks(RiskRegister register, PersonId who) {
    List<Risk> theirs = new ArrayList<>();
    Sight own = Sight.of(who);
    RiskPage page = register.page(new RiskFilter.Mine(who), own, 0);
    theirs.addAll(page.risks());
    while (page.hasNext()) {
      page = register.page(new RiskFilter.Mine(who), own, page.number() + 1);
      theirs.addAll(page.risks());
    }
    return theirs.stream().filter(risk -> isOf(who, risk)).toList();
  }

  /** The most pressing first; of each risk only what presses most. */
  List<Decision> of(PersonId who, LocalDate today, Instant now) {
    Stream<Decision> risks =
        risks(who).stream()
            .flatMap(
                risk ->
                    matters(who, risk, today).stream()
                        .sorted(Decision.MOST_PRESSING_FIRST)
                        .limit(1));
    return Stream.concat(risks, halfDone(who, now)).sorted(Decision.MOST_PRESSING_FIRST).toList();
  }

  private List<Decision> matters(PersonId who, Risk risk, LocalDate today) {
    List<Decision> matters = new ArrayList<>();
    boolean owned = owns(who, risk);
    treatment(who, risk, today).ifPresent(matters::add);
    if (owned && risk.level().isEmpty()) {
      matters.add(new AboutRisk(risk, Matter.RATE, today));
    }
    if (owned && isUndecided(risk, today)) {
      matters.add(new AboutRisk(risk, Matter.DECIDE, today));
    }
    if (owned) {
      risk.handling()
          .acceptance(today)
          .map(Acceptance::until)
          .filter(day -> !day.isAfter(today.plusDays(ACCEPTANCE_DAYS)))
          .ifPresent(day -> matters.add(new AboutRisk(risk, Matter.ACCEPTANCE, day)));
      risk.handling()
          .nextReview()
          .filter(day -> !day.isAfter(today.plusDays(REVIEW_DAYS)))
          .ifPresent(day -> matters.add(new AboutRisk(risk, Matter.REVIEW, day)));
    }
    return matters;
  }

  /** Whoever does it; where nobody is named, its owner. */
  private static Optional<Decision> treatment(PersonId who, Risk risk, LocalDate today) {
    return open(risk)
        .filter(
            plan -> plan.owner().or(() -> risk.handling().owner()).filter(who::equals).isPresent())
        .flatMap(Plan::due)
        .filter(day -> !day.isAfter(today.plusDays(TREATMENT_DAYS)))
        .map(
            day ->
                new AboutRisk(risk, day.isBefore(today) ? Matter.OVERDUE : Matter.TREATMENT, day));
  }

  /** Too high, and nobody does anything about it. */
  private boolean isUndecided(Risk risk, LocalDate today) {
    boolean underWay =
        open(risk).isPresent() && !(risk.handling().treatment() instanceof Treatment.Undecided);
    return !underWay && risk.isAboveAcceptance(rooms.criteria(), today);
  }

  private Stream<Decision> halfDone(PersonId who, Instant now) {
    return rooms.checkIns().of(who).stream()
        .filter(run -> !run.isFinished())
        .filter(run -> run.standing().changed().isBefore(now.minus(HALF_DONE)))
        .map(run -> new HalfDone(run, title(run)));
  }

  private String title(Run run) {
    return rooms
        .templates()
        .find(run.template())
        .map(Template::title)
        .map(Template.Title::text)
        .orElse(run.template().name());
  }
}
