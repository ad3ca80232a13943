package dev.annexbot.assistant;

import dev.annexbot.answer.Answer;
import dev.annexbot.answer.Answer.Found;
import dev.annexbot.answer.Answer.OutOfScope;
import dev.annexbot.answer.Answer.Unsure;
import dev.annexbot.answer.Cited;
import dev.annexbot.chat.Card;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Page;
import dev.annexbot.standard.Section;
import dev.annexbot.standard.Topic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words an answer: one sentence, what to do, whom to ask, and small numbers as proof. */
public final class AnswerCards {
  private static final List<String> FIRST_AID =
      List.of("In the next five minutes", "Whom to tell", "You are not in trouble");

  private final Definitions definitions;
  private final String contact;

  /** {@code contact} is whom people can turn to, as a phrase. */
  public AnswerCards(Catalogue catalogue, String contact) {
    this.definitions = new Definitions(catalogue);
    this.contact = contact;
  }

  /** The card for the answer to a question. */
  public Card card(String question, Answer answer) {
    return definitions.instead(question, answer).orElseGet(() -> card(answer));
  }

  private Card card(Answer answer) {
    return switch (answer) {
      case Found found -> found(found);
      case Unsure unsure -> unsure(unsure);
      case OutOfScope out -> new RefusalCard(contact).card(out);
    };
  }

  private Card found(Found found) {
    Cited best = found.passages().getFirst();
    Page page = best.topic().map(Topic::page).orElse(best.first().page());
    Draft draft = new Draft(best.topic().map(Topic::title).orElse(best.first().title()));
    if (isFirstAid(best)) {
      FIRST_AID.forEach(heading -> firstAid(page, heading).forEach(draft::text));
    } else {
      draft.text("**" + named(best.passage().text()) + "**");
      whatToDo(page).ifPresent(text -> draft.text(text));
    }
    draft.small("If in doubt, ask " + contact + ".");
    draft.small("Rests on " + Labels.proof(found.proof()));
    draft.buttons(ListCards.buttons(found.proof()));
    String reference = best.first().reference().number();
    return draft
        .buttons(
            List.of(
                Draft.button("Helpful", Verbs.HELPFUL, reference),
                Draft.button("Not helpful", Verbs.UNHELPFUL, reference),
                Draft.button("Raise a risk", Verbs.CHECK_IN, "raise-a-risk")))
        .done();
  }

  /** The steps come first and bare; what follows them says in bold what it is. */
  private Stream<String> firstAid(Page page, String heading) {
    String label = heading.equals(FIRST_AID.getFirst()) ? "" : "**" + heading + ".** ";
    return page.section(heading).map(section -> label + named(section.text())).stream();
  }

  /** What an employee does, or the detail of an idea. */
  private Optional<String> whatToDo(Page page) {
    return Stream.of(Section.FOR_ME, "In more detail")
        .flatMap(heading -> page.section(heading).stream())
        .findFirst()
        .map(section -> named(section.text()));
  }

  private Card unsure(Unsure unsure) {
    Draft draft =
        new Draft("I don't know")
            .text("**I don't know.** Nothing I have answers that well enough. These come nearest:");
    return nearest(draft, unsure.nearest())
        .small("Ask " + contact + ", or try other words.")
        .done();
  }

  private static Draft nearest(Draft draft, List<Cited> nearest) {
    return draft.buttons(
        nearest.stream()
            .map(Cited::first)
            .distinct()
            .map(each -> Draft.button(Labels.name(each), Verbs.SHOW, each.reference().number()))
            .toList());
  }

  private static boolean isFirstAid(Cited best) {
    return best.topic().filter(topic -> topic.kind() == Topic.Kind.FIRST_AID).isPresent();
  }

  private String named(String text) {
    return text.replace("{contact}", contact);
  }
}
