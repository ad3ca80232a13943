package dev.annexbot.checkin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The way through a questionnaire. Jumps only lead forward, which is checked when it is read. */
public final class Route {
  private final Template template;

  public Route(Template template) {
    this.template = template;
  }

  /** Where an answer leads. */
  sealed interface Next {
    record Ask(Question question) implements Next {}

    /** All is said. */
    record Done() implements Next {}

    /** There is no risk to describe. */
    record Nothing() implements Next {}
  }

  Next after(Question question, Given given) {
    Optional<String> jump =
        question.kind() instanceof Kind.Choice choice && given instanceof Given.Chosen chosen
            ? choice.option(chosen.value()).flatMap(Kind.Option::next).or(question::next)
            : question.next();
    return jump.map(this::to).orElseGet(() -> following(question));
  }

  private Next to(String jump) {
    return jump.equals(Question.END)
        ? new Next.Nothing()
        : template.question(jump).<Next>map(Next.Ask::new).orElseGet(Next.Done::new);
  }

  private Next following(Question question) {
    int at = template.questions().indexOf(question) + 1;
    return at < template.questions().size()
        ? new Next.Ask(template.questions().get(at))
        : new Next.Done();
  }

  /**
   * The questions that these answers lead through; the last one is not answered yet, or ends it.
   */
  List<Question> taken(Map<String, Given> given) {
    List<Question> taken = new ArrayList<>();
    Next next = new Next.Ask(template.first());
    while (next instanceof Next.Ask ask) {
      taken.add(ask.question());
      Given answer = given.get(ask.question().name());
      next = answer == null ? new Next.Done() : after(ask.question(), answer);
    }
    return taken;
  }

  /** Whether these answers end where there is no risk to describe. */
  boolean endsWithoutRisk(Map<String, Given> given) {
    Question last = taken(given).getLast();
    Given answer = given.get(last.name());
    return answer != null && after(last, answer) instanceof Next.Nothing;
  }

  /** How many questions somebody can be asked, at most. */
  public int longest() {
    return longestFrom(template.first());
  }

  /** The questions that some answers lead to. */
  public Set<String> reachable() {
    Set<String> reached = new HashSet<>();
    reach(template.first(), reached);
    return reached;
  }

  private void reach(Question question, Set<String> reached) {
    if (reached.add(question.name())) {
      ways(question)
          .forEach(
              next -> {
                if (next instanceof Next.Ask ask) {
                  reach(ask.question(), reached);
                }
              });
    }
  }

  private Stream<Next> ways(Question question) {
    Stream<Next> otherwise = Stream.of(after(question, new Given.NotSure()));
    return question.kind() instanceof Kind.Choice choice
        ? Stream.concat(
            otherwise,
            choice.options().stream()
                .map(option -> after(question, new Given.Chosen(option.value()))))
        : otherwise;
  }

  /** How many questions can follow from this one on, with it, at most. */
  int longestFrom(Question question) {
    return 1
        + ways(question)
            .mapToInt(next -> next instanceof Next.Ask ask ? longestFrom(ask.question()) : 0)
            .max()
            .orElse(0);
  }
}
