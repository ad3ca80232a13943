package dev.annexbot.checkin;

import dev.annexbot.checkin.Progress.Asking;
import dev.annexbot.checkin.Progress.Count;
import dev.annexbot.checkin.Progress.Finished;
import dev.annexbot.checkin.Progress.Rejected;
import dev.annexbot.checkin.Progress.Stale;
import dev.annexbot.checkin.Run.Answers;
import dev.annexbot.risk.level.RiskCriteria;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of a check-in. Everything here returns and nothing changes: who keeps what it returns
 * keeps the check-in.
 */
public final class CheckIn {
  private final Template template;
  private final Fitting fitting;
  private final Route route;
  private final Wording wording;

  public CheckIn(Template template, RiskCriteria criteria) {
    this.template = template;
    this.fitting = new Fitting(criteria);
    this.route = new Route(template);
    this.wording = new Wording(template);
  }

  public Template template() {
    return template;
  }

  /** A new one, at its first question. */
  public Run begin(RunId id, Run.Begun begun, Map<String, Given> suggested) {
    return new Run(
        id,
        template.id(),
        begun,
        new Answers(Map.of(), suggested),
        new Run.Standing(0, Optional.of(template.first().name()), 0, begun.at()));
  }

  /** How it stands. */
  public Progress now(Run run) {
    return progress(run, List.of());
  }

  /**
   * Answers the question that is asked.
   *
   * @param step what the person saw
   */
  public Progress answer(Run run, Step step, Given given, Instant now) {
    if (step.version() != run.version() || run.isFinished()) {
      return new Stale(now(run));
    }
    Question question = asked(run);
    Fitting.Fitted fitted = fitting.fit(question, given);
    if (fitted.problem().isPresent()) {
      return new Rejected(asking(run, question, List.of()), fitted.problem().get());
    }
    Answers answers = run.answers().with(question.name(), fitted.given());
    Run changed =
        switch (route.after(question, fitted.given())) {
          case Route.Next.Ask next -> run.asking(next.question().name(), answers, now);
          case Route.Next.Done done -> run.finished(answers, now);
          case Route.Next.Nothing nothing -> run.finished(answers, now);
        };
    return progress(changed, fitted.removed());
  }

  /** Goes one question back; the answer given there is offered again. */
  public Progress back(Run run, Step step, Instant now) {
    if (step.version() != run.version() || run.isFinished()) {
      return new Stale(now(run));
    }
    List<Question> taken = route.taken(upTo(run));
    int at = taken.indexOf(asked(run));
    return at < 1
        ? now(run)
        : progress(run.asking(taken.get(at - 1).name(), run.answers(), now), List.of());
  }

  /** Opens a finished one again from its first question, with its answers as suggestions. */
  public Progress reopen(Run run, Step step, Instant now) {
    if (step.version() != run.version() || !run.isFinished() || isClosed(run, now)) {
      return new Stale(now(run));
    }
    return progress(run.asking(template.first().name(), run.answers(), now), List.of());
  }

  /** Until when answers can be changed. */
  public Instant deadline(Run run) {
    return run.begun().at().plus(Duration.ofDays(template.summing().days()));
  }

  /** Whether nothing about it can be changed any more. */
  public boolean isClosed(Run run, Instant now) {
    return run.isFinished() && now.isAfter(deadline(run));
  }

  private Progress progress(Run run, List<String> removed) {
    return run.isFinished()
        ? new Finished(run, wording.outcome(run), removed)
        : asking(run, asked(run), removed);
  }

  private Asking asking(Run run, Question question, List<String> removed) {
    int number = route.taken(upTo(run)).indexOf(question) + 1;
    Count count = new Count(number, number - 1 + route.longestFrom(question));
    Optional<Given> suggested =
        Optional.ofNullable(run.answers().given().get(question.name()))
            .or(() -> Optional.ofNullable(run.answers().suggested().get(question.name())));
    return new Asking(run, question, count, suggested.filter(given -> !given.isOpen()), removed);
  }

  private Question asked(Run run) {
    return run.standing().at().flatMap(template::question).orElse(template.first());
  }

  /** The answers that lead to the question that is asked: after a step back there are more. */
  private Map<String, Given> upTo(Run run) {
    Map<String, Given> before = new LinkedHashMap<>(run.answers().given());
    before.remove(asked(run).name());
    return before;
  }
}
