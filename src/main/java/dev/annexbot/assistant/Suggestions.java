package dev.annexbot.assistant;

import dev.annexbot.answer.Answers;
import dev.annexbot.answer.Hit;
import dev.annexbot.chat.Choice;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.LookedUp;
import dev.annexbot.standard.Provision;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds clauses and controls while somebody types. */
final class Suggestions {
  private static final int MOST = 20;
  private static final int LABEL = 75;
  private static final int SHORTEST = 3;

  private final Catalogue catalogue;
  private final Answers answers;

  Suggestions(Catalogue catalogue, Answers answers) {
    this.catalogue = catalogue;
    this.answers = answers;
  }

  /**
   * Numbers that begin like this, then titles and other names that contain it, then what a search
   * finds.
   */
  List<Choice> forTyped(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    return Stream.of(exact(text), beginning(text), titled(text), called(text), searched(text))
        .flatMap(each -> each)
        .distinct()
        .limit(MOST)
        .map(Suggestions::choice)
        .toList();
  }

  private Stream<Provision> exact(String text) {
    return answers.lookUp(text).stream()
        .flatMap(
            found ->
                found instanceof LookedUp.Known known
                    ? known.provisions().stream()
                    : Stream.<Provision>empty());
  }

  private Stream<Provision> beginning(String text) {
    return catalogue.provisions().stream()
        .filter(each -> !text.isEmpty())
        .filter(
            each -> {
              String number = each.reference().number().toLowerCase(Locale.ROOT);
              return number.startsWith(text) || number.startsWith("a." + text);
            });
  }

  private Stream<Provision> titled(String text) {
    return catalogue.provisions().stream()
        .filter(each -> each.title().toLowerCase(Locale.ROOT).contains(text));
  }

  /** A word that is still being typed finds the names that have a word beginning like it. */
  private Stream<Provision> called(String text) {
    return catalogue.provisions().stream()
        .filter(each -> text.length() >= SHORTEST)
        .filter(each -> each.page().alsoCalled().stream().anyMatch(name -> begins(name, text)));
  }

  private static boolean begins(String name, String text) {
    return (" " + name.toLowerCase(Locale.ROOT)).contains(" " + text);
  }

  private Stream<Provision> searched(String text) {
    return answers.search(text, MOST).hits().stream()
        .map(Hit::reference)
        .flatMap(each -> catalogue.find(each).stream());
  }

  private static Choice choice(Provision provision) {
    String name = Labels.name(provision);
    String label = name.length() <= LABEL ? name : name.substring(0, LABEL - 1) + "…";
    return new Choice(label, provision.reference().number());
  }
}
