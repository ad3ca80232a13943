package dev.annexbot.answer.scope;

import dev.annexbot.answer.understand.Stems;
import dev.annexbot.answer.understand.Text;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Glossary;
import dev.annexbot.standard.Page;
import dev.annexbot.standard.Section;
import dev.annexbot.standard.Vocabulary;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that our pages use, apart from the questions on them. */
final class Known {
  private final Set<String> stems = new HashSet<>();
  private static final Pattern DEFINITION =
      Pattern.compile(
          "^(?:and |so )?(?:what(?:'?s| is| are| does)?|whats|define|explain|meaning of|which is)"
              + " (?:an? |the |our |is |are )*(.+?)(?: mean| means| stand for| good for| anyway|"
              + " about| for| in (?:iso|plain|simple).*)?[?!. ]*$");

  private final Set<String> names = new HashSet<>();
  private final Set<String> wholeNames = new HashSet<>();

  Known(Catalogue catalogue, Vocabulary vocabulary) {
    catalogue.pages().forEach(this::read);
    catalogue.provisions().forEach(each -> name(each.title()));
    catalogue.topics().forEach(each -> name(each.title()));
    catalogue.glossary().terms().forEach(each -> Glossary.names(each).forEach(this::name));
    vocabulary.synonyms().forEach(each -> names.addAll(Stems.of(each)));
    stems.addAll(names);
  }

  Set<String> stems() {
    return Collections.unmodifiableSet(stems);
  }

  /** What pages are called, as single stems. */
  Set<String> names() {
    return Collections.unmodifiableSet(names);
  }

  boolean has(String stem) {
    return stems.contains(stem);
  }

  /** Whether it is part of what a page is called. */
  boolean names(String stem) {
    return names.contains(stem);
  }

  /** Whether it asks what something is that we have a page on: "what is a SoA good for". */
  boolean isAskedFor(Text question) {
    Matcher asks = DEFINITION.matcher(question.plain());
    return asks.matches() && wholeNames.contains(String.join(" ", Stems.of(asks.group(1))));
  }

  private void name(String name) {
    names.addAll(Stems.of(name));
    wholeNames.add(String.join(" ", Stems.of(name)));
  }

  private void read(Page page) {
    page.alsoCalled().forEach(this::name);
    for (Section section : page.sections()) {
      if (!section.heading().equals(Section.QUESTIONS)) {
        stems.addAll(Stems.of(section.text()));
      }
    }
  }
}
