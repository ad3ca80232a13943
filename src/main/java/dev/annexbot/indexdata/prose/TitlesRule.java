package dev.annexbot.indexdata.prose;

import dev.annexbot.indexdata.Mistake;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Control;
import dev.annexbot.standard.Reference;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands with a capital letter right behind a control's number is its title. */
final class TitlesRule implements Rule {
  private static final Pattern NAMED =
      Pattern.compile("\\b(A\\.[5-8]\\.\\d{1,2})(?!\\.\\d)[ (\"]{1,2}([A-Z][a-z].*)");

  private final Catalogue catalogue;

  TitlesRule(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Stream<Mistake> look(ProsePage page) {
    return page.ours().stream()
        .flatMap(
            line ->
                NAMED
                    .matcher(line.text())
                    .results()
                    .filter(found -> !isTitle(found.group(1), found.group(2)))
                    .map(
                        found ->
                            new Mistake(
                                page.file(),
                                line.number(),
                                "What follows " + found.group(1) + " is not its title.",
                                "Write the title as the standard has it.")));
  }

  private boolean isTitle(String number, String text) {
    return Reference.parse(number).flatMap(catalogue::find).stream()
        .map(Control.class::cast)
        .anyMatch(
            control ->
                text.startsWith(control.title())
                    || (!control.titles().inAnnexA().isEmpty()
                        && text.startsWith(control.titles().inAnnexA())));
  }
}
