package dev.annexbot.answer;

import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Section;
import dev.annexbot.standard.Term;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sees that a question asks what a word of the glossary means, and nothing else. */
public final class Meanings {
  /** What people put around such a word. */
  private static final List<Pattern> ASKED =
      Stream.of(
              "(?:hi |hey )?(?:so )?what(?:'?s| is| are| was)(?: meant by)?(?: an?| the)? (.+?)"
                  + "(?: please| pls| exactly| anyway| in (?:plain|simple) (?:words|english))?",
              "what do(?:es)?(?: an?| the)? (.+?) (?:mean|stand for)",
              "(?:define|explain)(?: an?| the)? (.+?)",
              "(?:the )?(?:meaning|definition) of(?: an?| the)? (.+?)",
              "(.+?) (?:meaning|definition)")
          .map(Pattern::compile)
          .toList();

  private final Catalogue catalogue;

  public Meanings(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The word whose meaning is asked for: {@code what's a honeypot?} */
  public Optional<Term> asked(String question) {
    String text = question.strip().toLowerCase(Locale.ROOT).replaceFirst("[?!. ]+$", "");
    return ASKED.stream()
        .map(pattern -> pattern.matcher(text))
        .filter(Matcher::matches)
        .flatMap(match -> catalogue.glossary().find(match.group(1)).stream())
        .findFirst();
  }

  /** What the word rests on; empty if the question asks for no word's meaning. */
  Optional<List<Cited>> passages(String question) {
    return asked(question).map(this::passages).filter(each -> !each.isEmpty());
  }

  private List<Cited> passages(Term term) {
    return term.references().stream()
        .flatMap(each -> catalogue.find(each).stream())
        .flatMap(
            each ->
                each.page().section(Section.IN_SHORT).stream()
                    .map(section -> new Cited(section, List.of(each), Optional.empty(), 1)))
        .toList();
  }
}
