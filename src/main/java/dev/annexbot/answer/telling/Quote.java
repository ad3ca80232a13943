package dev.annexbot.answer.telling;

import dev.annexbot.standard.DirectAnswer;
import dev.annexbot.standard.Provision;
import dev.annexbot.standard.Section;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words of a page with the provisions they rest on. There is no way to make one but from a page, so
 * nothing can be said that has no reference.
 */
public final class Quote {
  /** A bullet or a numbered step. */
  private static final Pattern ITEM = Pattern.compile("(?:- |\\d+\\. )(.+)");

  private final String text;
  private final List<Provision> restsOn;

  private Quote(String text, List<Provision> restsOn) {
    this.text = text;
    this.restsOn = restsOn;
  }

  /** The whole section; nothing if the page has no such section. */
  static Stream<Quote> whole(Source source, String heading) {
    return source.page().section(heading).stream()
        .map(section -> new Quote(section.text().strip(), source.restsOn()));
  }

  /** The first paragraph of a section. */
  static Stream<Quote> paragraph(Source source, String heading) {
    return source.page().section(heading).stream()
        .map(section -> section.text().strip().split("\n\n", 2)[0])
        .map(text -> new Quote(text.strip(), source.restsOn()));
  }

  /** Each bullet or numbered step of a section. */
  static Stream<Quote> items(Source source, String heading) {
    return source.page().section(heading).map(Section::text).stream()
        .flatMap(String::lines)
        .map(ITEM::matcher)
        .filter(Matcher::matches)
        .map(item -> new Quote(item.group(1).strip(), source.restsOn()));
  }

  /** What the page answers directly. */
  static Quote direct(Source source, DirectAnswer answer) {
    return new Quote(answer.text(), source.restsOn());
  }

  public String text() {
    return text;
  }

  /** The provisions shown with it, the most fitting first; never empty. */
  public List<Provision> restsOn() {
    return restsOn;
  }

  @Override
  public String toString() {
    return text;
  }
}
