package dev.annexbot.assistant;

import dev.annexbot.answer.Answer.Found;
import dev.annexbot.answer.Cited;
import dev.annexbot.answer.telling.Quote;
import dev.annexbot.answer.telling.Telling;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.standard.Page;
import dev.annexbot.standard.Provision;
import dev.annexbot.standard.Related;
import dev.annexbot.standard.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An answer: one thing first, what to do, whom to ask, the numbers with a reason, what next. */
final class FoundCard {
  /** Where the contact is the first word of a sentence. */
  private static final Pattern STARTS =
      Pattern.compile("(?:^|(?<=[.!?] )|(?<=[.!?]\\*\\* ))\\{contact}", Pattern.MULTILINE);

  private final String contact;
  private final HouseRules houseRules;

  FoundCard(String contact, HouseRules houseRules) {
    this.contact = contact;
    this.houseRules = houseRules;
  }

  Card card(Found found) {
    Cited best = found.passages().getFirst();
    CardDraft draft = new CardDraft(best.topic().map(Topic::title).orElse(best.first().title()));
    houseRules.into(draft, best.first());
    // A rule that is the answer itself stands there already.
    draft
        .text(isHouseRule(best) ? "" : lead(found.telling()))
        .text(points(found.telling()))
        .text(notes(found.telling()))
        .small("If in doubt, ask " + contact + ".")
        .sources("Rests on", sources(found, page(best)))
        .buttons(ListCards.buttons(found.proof()))
        .buttons(next(found));
    String reference = best.first().reference().number();
    return draft
        .buttons(
            List.of(
                CardDraft.button("Helpful", Verbs.HELPFUL, reference),
                CardDraft.button("Not helpful", Verbs.UNHELPFUL, reference),
                CardDraft.button("Raise a risk", Verbs.CHECK_IN, "raise-a-risk")))
        .done();
  }

  private static boolean isHouseRule(Cited best) {
    return best.topic().filter(Topic::isHouseRule).isPresent();
  }

  private String lead(Telling telling) {
    String text = named(telling.lead().text());
    // What is bold already keeps its own emphasis.
    return text.contains("**") || text.contains("\n") ? text : "**" + text + "**";
  }

  private String points(Telling telling) {
    List<String> lines = new ArrayList<>();
    for (Quote point : telling.points()) {
      String mark = telling.inOrder() ? lines.size() + 1 + ". " : "- ";
      lines.add(telling.points().size() == 1 ? point.text() : mark + point.text());
    }
    return named(String.join("\n", lines));
  }

  private String notes(Telling telling) {
    return telling.notes().stream()
        .map(each -> named("**" + each.heading() + ".** " + each.quote().text()))
        .collect(Collectors.joining("\n"));
  }

  private static List<Block.Source> sources(Found found, Page page) {
    return found.proof().stream()
        .map(each -> new Block.Source(Labels.proof(each), reason(each, page)))
        .toList();
  }

  /** Why one would go there, in the words of the page. */
  private static String reason(Provision provision, Page page) {
    return page.related().stream()
        .filter(each -> each.reference().equals(provision.reference()))
        .map(Related::reason)
        .findFirst()
        .orElse("");
  }

  private static List<Block.Button> next(Found found) {
    return found.next().stream().map(each -> CardDraft.button(each, Verbs.ASK, each)).toList();
  }

  private static Page page(Cited cited) {
    return cited.topic().map(Topic::page).orElse(cited.first().page());
  }

  private static String capital(String contact) {
    return contact.substring(0, 1).toUpperCase(Locale.ROOT) + contact.substring(1);
  }

  private String named(String text) {
    return STARTS
        .matcher(text)
        .replaceAll(Matcher.quoteReplacement(capital(contact)))
        .replace("{contact}", contact);
  }
}
