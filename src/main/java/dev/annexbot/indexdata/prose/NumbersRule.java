package dev.annexbot.indexdata.prose;

import dev.annexbot.indexdata.Mistake;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Edition;
import dev.annexbot.standard.Reference;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every number of a control or clause in the prose exists, and a number of 2013 says that it is
 * one: 2013 stands in the same section. Where a page says that a number does not exist, the line
 * says so in those words.
 */
final class NumbersRule implements Rule {
  private static final Pattern CONTROL = Pattern.compile("\\bA\\.\\d+(?:\\.\\d+){0,2}\\b");
  private static final Pattern CLAUSE =
      Pattern.compile("(?:\\b[Cc]lauses? |§ ?)(\\d+(?:\\.\\d+){0,2})(?![\\d%])");
  private static final Pattern SAYS_MISSING =
      Pattern.compile("no such|not exist|never existed|there is no|no (control|clause) A?");

  private final Catalogue catalogue;

  NumbersRule(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Mistake> look(ProsePage page) {
    return page.ours().stream()
        .filter(line -> !SAYS_MISSING.matcher(line.text()).find())
        .flatMap(line -> Stream.concat(controls(page, line), clauses(page, line)));
  }

  private Stream<Mistake> controls(ProsePage page, ProseLine line) {
    return CONTROL
        .matcher(line.text())
        .results()
        .map(MatchResult::group)
        .filter(number -> !isKnown(number, page.speaksOf2013(line)))
        .map(
            number ->
                new Mistake(
                    page.file(),
                    line.number(),
                    "There is no " + number + " in the 2022 edition.",
                    "Correct the number, or say in this section that it is one of 2013."));
  }

  private boolean isKnown(String number, boolean old) {
    boolean whole = number.chars().filter(each -> each == '.').count() == 1;
    if (whole) {
      int chapter = Integer.parseInt(number.substring("A.".length()));
      return chapter >= 5 && chapter <= (old ? 18 : 8);
    }
    return exists(number)
        || (old
            && Reference.parse(Edition.E2013, number).stream()
                .anyMatch(each -> is2013(each) || isObjective(each)));
  }

  private boolean is2013(Reference reference) {
    return catalogue.findPredecessor(reference).isPresent();
  }

  /** In 2013 controls stood below objectives: A.12.6 above A.12.6.1. */
  private boolean isObjective(Reference reference) {
    return catalogue.predecessors().stream()
        .anyMatch(each -> each.reference().number().startsWith(reference.number() + "."));
  }

  private Stream<Mistake> clauses(ProsePage page, ProseLine line) {
    return CLAUSE
        .matcher(line.text())
        .results()
        .map(found -> found.group(1))
        .filter(number -> !isClause(number, line.text(), page.speaksOf2013(line)))
        .map(
            number ->
                new Mistake(
                    page.file(),
                    line.number(),
                    "There is no clause " + number + " among clauses 4 to 10.",
                    "Correct the number."));
  }

  private boolean isClause(String number, String line, boolean old) {
    boolean preliminary = number.matches("[0-3](\\.\\d+)?");
    // The guidance of 27002 numbers its controls 5.1 to 8.34.
    boolean guidance = line.contains("27002") && exists("A." + number);
    return preliminary || exists(number) || guidance || (old && wasClause(number));
  }

  private boolean exists(String number) {
    return Reference.parse(number).flatMap(catalogue::find).isPresent();
  }

  private boolean wasClause(String number) {
    return catalogue.clauses().stream()
        .flatMap(each -> each.from2013().stream())
        .anyMatch(each -> each.number().equals(number));
  }
}
