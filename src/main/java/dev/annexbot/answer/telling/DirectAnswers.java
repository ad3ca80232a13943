package dev.annexbot.answer.telling;

import dev.annexbot.answer.meaning.Meaning;
import dev.annexbot.answer.telling.Closeness.Weighed;
import dev.annexbot.answer.understand.Text;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.DirectAnswer;
import dev.annexbot.standard.Page;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the direct answer of a page that fits a question: by the words that both have, and by their
 * meaning once it is known. Safe for many threads.
 */
final class DirectAnswers {
  private final Closeness closeness;

  /** By the page itself, for to compare two pages would mean to read both. */
  private final IdentityHashMap<Page, List<Known>> known = new IdentityHashMap<>();

  /** Where the questions of each answer stand among the texts that a question is compared with. */
  private volatile IdentityHashMap<DirectAnswer, int[]> rows = new IdentityHashMap<>();

  /**
   * A direct answer.
   *
   * @param asked what each of its questions is about
   * @param all what they are about together
   * @param wanted what kinds of answer they want
   */
  private record Known(
      DirectAnswer answer, List<Weighed> asked, Set<String> all, Set<Wanted> wanted) {}

  DirectAnswers(Catalogue catalogue, Closeness closeness) {
    this.closeness = closeness;
    catalogue
        .pages()
        .forEach(page -> known.put(page, page.direct().stream().map(this::known).toList()));
  }

  private Known known(DirectAnswer answer) {
    List<Set<String>> asked = answer.questions().stream().map(closeness::words).toList();
    return new Known(
        answer,
        asked.stream().map(closeness::weighed).toList(),
        asked.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet()),
        answer.questions().stream()
            .map(each -> Wanted.of(Text.of(each)))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** From then on meaning counts beside words. */
  void learn(Meaning meaning) {
    List<DirectAnswer> answers =
        known.values().stream().flatMap(List::stream).map(Known::answer).toList();
    int[] all = meaning.rows(answers.stream().flatMap(each -> each.questions().stream()).toList());
    IdentityHashMap<DirectAnswer, int[]> learned = new IdentityHashMap<>();
    int from = 0;
    for (DirectAnswer each : answers) {
      int to = from + each.questions().size();
      learned.put(each, Arrays.copyOfRange(all, from, to));
      from = to;
    }
    rows = learned;
  }

  /** What answers the question directly; empty if nobody has written that. */
  Optional<Fit> find(Page page, Enquiry enquiry) {
    Weighed asked = closeness.weighed(enquiry.words());
    double least = enquiry.meaning().isPresent() ? 0 : Fit.LEAST_KNOWN_BY_WORDS;
    return known.getOrDefault(page, List.of()).stream()
        .filter(each -> asked.within(each.all()) >= least)
        .map(each -> fit(each, asked, enquiry))
        .max(Comparator.comparingDouble(Fit::likeness))
        .filter(Fit::isSame);
  }

  private Fit fit(Known each, Weighed asked, Enquiry enquiry) {
    return new Fit(
        each.answer(),
        each.asked().stream().mapToDouble(asked::like).max().orElse(0),
        asked.within(each.all()),
        meaning(each.answer(), enquiry),
        each.wanted().contains(enquiry.wanted()));
  }

  private OptionalDouble meaning(DirectAnswer answer, Enquiry enquiry) {
    int[] asked = rows.get(answer);
    return asked == null || enquiry.meaning().isEmpty()
        ? OptionalDouble.empty()
        : Arrays.stream(asked).mapToDouble(enquiry.meaning().get()::nearness).max();
  }
}
