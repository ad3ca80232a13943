package dev.annexbot.indexdata.prose;

import dev.annexbot.indexdata.Mistake;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A standard named with its year is an edition that {@code standards.csv} lists. */
final class EditionsRule implements Rule {
  private static final Pattern EDITION = Pattern.compile("\\b(\\d{4,5}(?:-\\d)?):(\\d{4})\\b");

  private final Set<String> known;

  /** {@code known}: editions like 27001:2022. */
  EditionsRule(Set<String> known) {
    this.known = Set.copyOf(known);
  }

  @Override
  public Stream<Mistake> look(ProsePage page) {
    return page.ours().stream()
        .flatMap(
            line ->
                EDITION
                    .matcher(line.text())
                    .results()
                    .filter(found -> !known.contains(found.group()))
                    .map(
                        found ->
                            new Mistake(
                                page.file(),
                                line.number(),
                                "standards.csv knows no edition '" + found.group() + "'.",
                                "Correct the year, or add the edition to standards.csv.")));
  }
}
