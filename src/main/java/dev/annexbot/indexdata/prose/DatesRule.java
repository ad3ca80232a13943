package dev.annexbot.indexdata.prose;

import dev.annexbot.indexdata.Mistake;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A date in the prose is one that {@code dates.csv} lists. */
final class DatesRule implements Rule {
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:\\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October"
              + "|November|December) \\d{4}\\b");

  private final Set<String> known;

  DatesRule(Set<String> known) {
    this.known = Set.copyOf(known);
  }

  @Override
  public Stream<Mistake> look(ProsePage page) {
    return page.ours().stream()
        .flatMap(
            line ->
                DATE.matcher(line.text())
                    .results()
                    .map(MatchResult::group)
                    .filter(date -> !known.contains(date))
                    .map(
                        date ->
                            new Mistake(
                                page.file(),
                                line.number(),
                                "dates.csv knows no '" + date + "'.",
                                "Correct the date, or check it and add it to dates.csv.")));
  }
}
