package dev.annexbot.assistant.handoff;

import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Form.Field;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.Press;
import dev.annexbot.handoff.Handoff;
import dev.annexbot.standard.Reference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The forms of both sides. */
final class HandoffForms {
  static final int QUESTION = 1_000;
  static final int MORE = 500;
  static final int ANSWER = 2_000;
  static final int RULE = 300;
  static final int OWNER = 80;
  static final int REFERENCES = 150;
  private static final int CARRIED = 600;

  private final HandoffRoom room;
  private final Told told;

  HandoffForms(HandoffRoom room) {
    this.room = room;
    this.told = new Told(room.catalogue());
  }

  /** What the button of an answer carries along: the question, as far as there is room. */
  static Press carrying(String question) {
    return purpose("", question);
  }

  private static Press purpose(String mark, String question) {
    String line = question.replaceAll("\\p{Cntrl}+", " ").strip();
    return new Press(
        HandoffVerbs.ASK, mark + "|" + line.substring(0, Math.min(line.length(), CARRIED)));
  }

  /** The question that is carried along. */
  static String carried(Press press) {
    return press.object().substring(press.object().indexOf('|') + 1);
  }

  /** The mark of the form; each form has its own, so that sending it twice asks once. */
  static String mark(Press press) {
    return press.object().substring(0, Math.max(0, press.object().indexOf('|')));
  }

  Form ask(Org org, String question) {
    Instant now = room.clock().instant();
    CardDraft above =
        new CardDraft("above")
            .text(
                "This goes to the **experts' channel**: everybody in it reads your question. You"
                    + " hear from them by **"
                    + room.moment(org, room.arrangement().promise(org, now))
                    + "**, in a direct message from me.");
    return new Form(
        purpose(UUID.randomUUID().toString(), question),
        "Ask a human",
        "Send",
        above.blocks(),
        List.of(
            new Field.Writing(
                "question",
                "Your question",
                "Change it as you like. Please no passwords and no personal data of others.",
                QUESTION,
                false,
                question),
            new Field.Choosing(
                "name",
                "Your name",
                List.of(
                    new Choice("Show my name", "yes"),
                    new Choice("Leave it out: they reply through the assistant", "no")),
                false,
                Optional.of("yes"))));
  }

  Form answer(Handoff handoff) {
    CardDraft above = new CardDraft("above");
    told.question(above, handoff);
    LocalDate today = room.arrangement().times(handoff.org()).today(room.clock().instant());
    return new Form(
        new Press(HandoffVerbs.ANSWER, handoff.id().bare()),
        "Answer " + handoff.id(),
        "Send the answer",
        above.blocks(),
        List.of(
            new Field.Writing(
                "answer", "Your answer", "Whoever asked gets this, with your name.", ANSWER, false),
            new Field.Writing(
                "references",
                "Clauses and controls it rests on",
                "With commas, for example A.8.24, 6.1.2",
                REFERENCES,
                true,
                handoff.asked().finding().about().map(Reference::number).orElse("")),
            new Field.Choosing(
                "keep",
                "Keep it as our rule?",
                List.of(
                    new Choice("No, it is for this colleague alone", "no"),
                    new Choice("Yes, others who ask this get it too", "yes")),
                false,
                Optional.of("no")),
            new Field.Writing(
                "rule",
                "The question, as others would ask it",
                "Only for a rule. Nothing that tells who asked. Further ways to ask it: a line"
                    + " each.",
                RULE,
                true,
                cut(handoff.asked().question())),
            new Field.Writing(
                "owner",
                "Owner of the rule",
                "Only for a rule. A role, for example Head of IT.",
                OWNER,
                true),
            new Field.Day("review", "Review it by", true, Optional.of(today.plusYears(1)))));
  }

  private static String cut(String question) {
    return question.substring(0, Math.min(question.length(), RULE));
  }

  Form reopen(Handoff handoff) {
    CardDraft above = new CardDraft("above").small("The experts' channel reads this.");
    return new Form(
        new Press(HandoffVerbs.REOPEN, handoff.id().bare()),
        "Not answered yet",
        "Send",
        above.blocks(),
        List.of(new Field.Writing("more", "What is missing?", "Please no passwords.", MORE, true)));
  }
}
