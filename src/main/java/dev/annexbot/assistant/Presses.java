package dev.annexbot.assistant;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import dev.annexbot.secret.Secrets;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Provision;
import dev.annexbot.standard.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What happens when a button is pressed or a form is sent. */
final class Presses {
  private static final int REASON = 500;

  private final Catalogue catalogue;
  private final ProvisionCard cards;
  private final RuledCards ruledCards;
  private final Questions questions;
  private final Feedback feedback;
  private final Counting counting;

  /** What it shows of clauses and controls. */
  record Cards(ProvisionCard provision, RuledCards ruled) {}

  Presses(
      Catalogue catalogue, Cards cards, Questions questions, Feedback feedback, Counting counting) {
    this.catalogue = catalogue;
    this.cards = cards.provision();
    ruledCards = cards.ruled();
    this.questions = questions;
    this.feedback = feedback;
    this.counting = counting;
  }

  Reply pressed(Incoming.Pressed pressed) {
    Press press = pressed.press();
    Org org = pressed.who().id().org();
    return switch (press.verb()) {
      case Verbs.SHOW, Verbs.PICK ->
          about(
              press,
              each ->
                  in(
                      pressed.where(),
                      ruledCards.over(org, List.of(each), cards.forOne(each, reference(press)))));
      case Verbs.SHARE -> about(press, each -> new Reply.Show(shared(org, pressed.where(), each)));
      case Verbs.AUDITOR ->
          about(press, each -> in(pressed.where(), cards.auditor(each, isShared(pressed.where()))));
      case Verbs.MORE ->
          about(press, each -> in(pressed.where(), cards.full(each, isShared(pressed.where()))));
      case Verbs.ASK -> in(pressed.where(), questions.card(org, press.object()));
      case Verbs.HELPFUL -> about(press, each -> helped(org, pressed.where(), each));
      case Verbs.UNHELPFUL -> about(press, each -> new Reply.Ask(why(press)));
      default -> in(pressed.where(), HelpCards.gone());
    };
  }

  Reply submitted(Incoming.Submitted submitted) {
    if (!submitted.form().verb().equals(Verbs.UNHELPFUL)) {
      return in(submitted.where(), HelpCards.gone());
    }
    Map<String, String> values = submitted.values();
    String words = values.getOrDefault("words", "");
    String kept = Secrets.clean(words.substring(0, Math.min(words.length(), REASON))).text();
    String reason = (values.getOrDefault("reason", "") + ": " + kept).strip();
    return about(
        submitted.form(),
        each -> {
          counting.helped(submitted.who().id().org(), each.reference(), false);
          feedback.helpful(
              submitted.who().id().org(), each.reference(), false, Optional.of(reason));
          return in(submitted.where(), HelpCards.thanks());
        });
  }

  /** Where people of other organizations listen, it is without our rules. */
  private Card shared(Org org, Place where, Provision provision) {
    Card card = cards.forAll(provision);
    return where.kind() == Place.Kind.SHARED
        ? card
        : ruledCards.over(org, List.of(provision), card);
  }

  private Reply helped(Org org, Place where, Provision provision) {
    counting.helped(org, provision.reference(), true);
    feedback.helpful(org, provision.reference(), true, Optional.empty());
    return in(where, HelpCards.thanks());
  }

  private static Form why(Press press) {
    return new Form(
        press,
        "What was wrong?",
        "Send",
        List.of(
            new Form.Field.Choosing(
                "reason",
                "The answer",
                List.of(
                    new Choice("was about something else", "about something else"),
                    new Choice("was right but not clear", "not clear"),
                    new Choice("was wrong", "wrong"),
                    new Choice("did not say what to do", "no help to act"))),
            new Form.Field.Writing(
                "words",
                "In your words",
                "Kept without your name. Please no names or secrets.",
                REASON,
                true)));
  }

  private Reply about(Press press, Function<Provision, Reply> reply) {
    return reference(press)
        .flatMap(catalogue::find)
        .map(reply)
        .orElseGet(() -> new Reply.Private(HelpCards.gone()));
  }

  private static Optional<Reference> reference(Press press) {
    return Reference.parse(press.object());
  }

  /**
   * Among others only the one who pressed sees it; alone with the assistant it just stands there.
   */
  private static Reply in(Place where, Card card) {
    return isShared(where) ? new Reply.Private(card) : new Reply.Show(card);
  }

  private static boolean isShared(Place where) {
    return where.kind() != Place.Kind.DIRECT;
  }
}
