package dev.annexbot.assistant;

import dev.annexbot.answer.Answers;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.Place;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Crosswalk;
import dev.annexbot.standard.LookedUp;
import dev.annexbot.standard.Provision;
import dev.annexbot.standard.Reference;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What can stand behind the slash command. */
final class Commands {
  private static final int MOST = 30;
  private static final Pattern WHITE = Pattern.compile("\\s+");
  private static final Set<String> SUB_COMMANDS =
      Set.of("help", "?", "search", "map", "glossary", "define", "ask");
  private static final Map<String, String> CROSSWALKS =
      Map.of(
          "csf", "csf",
          "nist", "800-53",
          "800-53", "800-53",
          "sp800-53", "800-53",
          "nis2", "nis2",
          "gdpr", "gdpr");

  private final Catalogue catalogue;
  private final Answers answers;
  private final LookUp lookUp;
  private final Definitions definitions;
  private final ListCards listCards;
  private final KnownCards known;

  Commands(
      Catalogue catalogue, Answers answers, LookUp lookUp, Definitions definitions, Clock clock) {
    this.known = new KnownCards(lookUp::known, clock);
    this.catalogue = catalogue;
    this.answers = answers;
    this.lookUp = lookUp;
    this.definitions = definitions;
    this.listCards =
        new ListCards(each -> catalogue.find(each).stream().toList(), ListCards.FOR_ONE);
  }

  /** The card for what was typed. */
  Card card(Org org, String typed) {
    String text = typed.strip();
    return known
        .kept(text)
        .map(found -> lookUp.counted(org, found))
        .orElseGet(() -> made(org, text));
  }

  /** Whether it is no sub-command and no question, but a number, tags, or a name. */
  boolean onlyLooksUp(String typed) {
    String text = typed.strip();
    return known.kept(text).isPresent() || (isNoSubCommand(text) && known.find(text).isPresent());
  }

  private static boolean isNoSubCommand(String text) {
    String word = word(text);
    return !text.isEmpty() && !SUB_COMMANDS.contains(word) && !CROSSWALKS.containsKey(word);
  }

  private static String word(String text) {
    return WHITE.split(text, 2)[0].toLowerCase(Locale.ROOT);
  }

  private Card made(Org org, String text) {
    String word = word(text);
    String rest = text.substring(word.length()).strip();
    if (text.isEmpty() || word.equals("help") || text.equals("?")) {
      return HelpCards.help();
    }
    if (CROSSWALKS.containsKey(word) && !rest.isEmpty()) {
      return crosswalk(catalogue.crosswalk(CROSSWALKS.get(word)).orElseThrow(), rest);
    }
    return switch (word) {
      case "ask" -> rest.isEmpty() ? HelpCards.help() : asked(org, text);
      case "search" -> search(rest);
      case "map" -> map(org, rest);
      case "glossary", "define" -> definitions.lookedUp(rest);
      default -> asked(org, text);
    };
  }

  private Card asked(Org org, String text) {
    return known
        .find(text)
        .map(found -> lookUp.counted(org, found))
        .orElseGet(() -> lookUp.question(org, text));
  }

  /** The card for a text that is nothing but a number. */
  Optional<Card> number(Org org, Place where, String text) {
    return lookUp.number(org, where, text);
  }

  private Card search(String syntax) {
    if (syntax.isEmpty()) {
      return HelpCards.help();
    }
    List<Provision> found = answers.find(syntax, MOST);
    String title =
        found.isEmpty()
            ? "Nothing fits that search"
            : found.size() + (found.size() == MOST ? " or more" : "") + " found";
    return listCards.list(
        title,
        found,
        "Syntax: word, \"a phrase\", +must, -not, begin*, theme:people, type:detective.");
  }

  /** Where a number came from and where it went, in both editions and all frameworks. */
  private Card map(Org org, String typed) {
    Optional<LookedUp> found = answers.lookUp(typed);
    if (found.isPresent() && found.get() instanceof LookedUp.Known known) {
      return mapped(known.provisions());
    }
    return lookUp.card(org, typed.isEmpty() ? "help" : typed);
  }

  private Card mapped(List<Provision> provisions) {
    CardDraft draft = new CardDraft("Where it belongs: " + Labels.numbers(references(provisions)));
    for (Provision provision : provisions) {
      draft.heading(Labels.name(provision)).text(lines(provision)).small(Labels.kind(provision));
    }
    return draft
        .buttons(ListCards.buttons(provisions))
        .small("Other frameworks: related, not equivalent. Only you see this.")
        .done();
  }

  private String lines(Provision provision) {
    String old =
        provision.from2013().isEmpty()
            ? "- 2013 edition: none, it is new"
            : "- 2013 edition: " + Labels.numbers(provision.from2013());
    return old
        + catalogue.crosswalks().stream()
            .map(each -> line(each, provision))
            .collect(Collectors.joining());
  }

  private static String line(Crosswalk crosswalk, Provision provision) {
    List<String> ids =
        crosswalk.leadingTo(provision.reference()).stream().map(Crosswalk.Row::id).toList();
    return ids.isEmpty() ? "" : "\n- " + crosswalk.framework() + ": " + String.join(", ", ids);
  }

  private Card crosswalk(Crosswalk crosswalk, String id) {
    return crosswalk
        .row(id)
        .map(row -> listCards.crosswalk(crosswalk, row))
        .orElseGet(
            () ->
                new CardDraft("There is no '" + id + "' in this crosswalk")
                    .text(
                        "**I have no '"
                            + id
                            + "'** among the "
                            + crosswalk.rows().size()
                            + " rows of "
                            + crosswalk.framework()
                            + ". They look like "
                            + crosswalk.rows().stream()
                                .limit(3)
                                .map(Crosswalk.Row::id)
                                .collect(Collectors.joining(", "))
                            + ".")
                    .small("Only you see this.")
                    .done());
  }

  private static List<Reference> references(List<Provision> provisions) {
    return provisions.stream().map(Provision::reference).toList();
  }
}
