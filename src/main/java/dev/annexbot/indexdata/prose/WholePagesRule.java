package dev.annexbot.indexdata.prose;

import dev.annexbot.indexdata.Mistake;
import dev.annexbot.standard.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A control's or clause's page has every section, and at least twelve questions, of which half do
 * without the words of its title.
 */
final class WholePagesRule implements Rule {
  private static final int QUESTIONS = 12;
  private static final String ASKED = Section.QUESTIONS;
  private static final Set<String> SMALL =
      Set.of(
          "of",
          "and",
          "the",
          "for",
          "to",
          "in",
          "on",
          "with",
          "their",
          "its",
          "information",
          "security");
  private static final List<String> CONTROL =
      List.of(
          "What it means for me",
          "What to do first",
          "What goes wrong",
          "What the auditor will ask to see",
          "Related");
  private static final List<String> CLAUSE =
      List.of(
          "What must be done",
          "What must be documented",
          "Who does it",
          "What goes wrong",
          "What the auditor will ask to see",
          "Related");

  @Override
  public Stream<Mistake> look(ProsePage page) {
    if (!page.isControl() && !page.isClause()) {
      return Stream.empty();
    }
    List<Mistake> found = new ArrayList<>();
    for (String section : page.isControl() ? CONTROL : CLAUSE) {
      if (page.section(section).isEmpty()) {
        found.add(
            new Mistake(page.file(), 0, "The section '" + section + "' is missing.", "Write it."));
      }
    }
    List<ProseLine> questions = page.section(ASKED);
    if (questions.size() < QUESTIONS) {
      found.add(
          new Mistake(
              page.file(),
              0,
              "It has " + questions.size() + " questions, not " + QUESTIONS + ".",
              "Add questions that people really ask."));
    }
    Set<String> title = words(page.title());
    long plain = questions.stream().filter(line -> disjoint(words(line.text()), title)).count();
    if (plain * 2 < questions.size()) {
      found.add(
          new Mistake(
              page.file(),
              questions.getFirst().number(),
              "Only "
                  + plain
                  + " of "
                  + questions.size()
                  + " questions do without the title's words.",
              "Ask as people do who do not know the title."));
    }
    return found.stream();
  }

  private static boolean disjoint(Set<String> some, Set<String> others) {
    return some.stream().noneMatch(others::contains);
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z]+"))
        .filter(word -> word.length() > 1 && !SMALL.contains(word))
        .collect(Collectors.toSet());
  }
}
