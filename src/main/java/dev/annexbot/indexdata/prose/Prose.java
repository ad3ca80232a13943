package dev.annexbot.indexdata.prose;

import dev.annexbot.indexdata.IndexData;
import dev.annexbot.indexdata.Mistake;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is wrong with the prose of a whole folder, and how easily it reads. */
public final class Prose {
  private final List<ProsePage> pages;
  private final List<Rule> rules;

  /**
   * {@code files}: the lines of each page by its name relative to index-data; {@code data}: what is
   * true, with the editions of standards and the dates that may be named.
   */
  public Prose(Map<String, List<String>> files, IndexData data) {
    pages =
        files.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(each -> ProsePage.of(each.getKey(), each.getValue()))
            .toList();
    rules =
        List.of(
            new NumbersRule(data.catalogue()),
            new CountsRule(data.catalogue()),
            new TitlesRule(data.catalogue()),
            new EditionsRule(data.editions()),
            new DatesRule(data.dates()),
            new DutyRule(),
            new WholePagesRule());
  }

  /** Every mistake, by file and line. */
  public List<Mistake> mistakes() {
    return Stream.concat(
            pages.stream().flatMap(page -> rules.stream().flatMap(rule -> rule.look(page))),
            SharedSentences.among(pages))
        .sorted(Comparator.comparing(Mistake::file).thenComparingInt(Mistake::line))
        .toList();
  }

  /** How easily a section reads on one page; see {@link ReadingEase}. */
  public record Ease(String file, double score) {}

  /** The reading ease of a section on every page that has it, hardest first. */
  public List<Ease> ease(String section) {
    return pages.stream()
        .flatMap(
            page ->
                page
                    .text(section)
                    .map(text -> new Ease(page.file(), ReadingEase.of(text)))
                    .stream())
        .sorted(Comparator.comparingDouble(Ease::score))
        .toList();
  }
}
