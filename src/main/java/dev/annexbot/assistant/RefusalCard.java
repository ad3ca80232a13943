package dev.annexbot.assistant;

import dev.annexbot.answer.Answer;
import dev.annexbot.answer.Answer.OutOfScope;
import dev.annexbot.answer.Cited;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.standard.Provision;
import java.util.List;

/** Says kindly that a question is not for us, why, and who can help instead. */
final class RefusalCard {
  private static final String WHAT_I_DO =
      "I answer questions on information security, with ISO/IEC 27001 and 27002.";

  private final String contact;

  RefusalCard(String contact) {
    this.contact = contact;
  }

  Card card(OutOfScope out) {
    CardDraft draft = new CardDraft(title(out)).text(sentence(out)).text(help(out));
    if (!out.nearest().isEmpty()) {
      List<Provision> nearest = out.nearest().stream().map(Cited::first).distinct().toList();
      draft.text("What I have comes nearest with:\n" + ListCards.lines(nearest));
      draft.buttons(ListCards.buttons(nearest));
    }
    return draft.small(whomToAsk(out)).done();
  }

  private static String title(OutOfScope out) {
    return switch (out.why()) {
      case ASK_A_HUMAN -> "A person knows that";
      case OTHER_STANDARD -> "I don't know " + out.about();
      case NO_SUCH_NUMBER -> "There is no " + out.about();
      case LEGAL_ADVICE -> "That needs a lawyer";
      case MEDICAL -> "That is a question for a doctor";
      case UNINTELLIGIBLE -> "I cannot read that";
      case OTHER_LANGUAGE -> "I read English only";
      case EMPTY -> "Ask me something";
      case COURTESY -> greeting(out);
      case OFF_TOPIC, CODING_HELP, INJECTION -> "Not my subject";
    };
  }

  private String sentence(OutOfScope out) {
    return switch (out.why()) {
      case OFF_TOPIC, INJECTION -> "**That is not something I know about.**";
      case CODING_HELP -> "**I don't write or mend code.**";
      case ASK_A_HUMAN ->
          "**Only people in your organization know that.** I know the standards, not your systems,"
              + " names, dates or passwords.";
      case LEGAL_ADVICE ->
          "**I cannot say what the law means for your case.** It differs by country and by case, so"
              + " please don't decide on my word.";
      case MEDICAL ->
          "**I can't help with health, but please talk to somebody who can:** a doctor, or a person"
              + " you trust. In an emergency call the emergency number, or the first aider in your"
              + " building.";
      case OTHER_STANDARD ->
          "**I hold nothing on " + out.about() + ".** I answer from ISO/IEC 27001 and 27002.";
      case NO_SUCH_NUMBER ->
          "**"
              + out.about()
              + " exists neither in the 2022 nor in the 2013 edition.** "
              + out.remark();
      case OTHER_LANGUAGE -> new LanguageLine(contact).of(out.about());
      case UNINTELLIGIBLE -> "**I could not make sense of that.** Please say it in other words.";
      case COURTESY -> "**" + greeting(out) + "**";
      case EMPTY -> "**Ask me something**, for example: can I use my own phone for mail?";
    };
  }

  private static String greeting(OutOfScope out) {
    return switch (out.about()) {
      case "thanks" -> "You are welcome.";
      case "bye" -> "Goodbye, and stay safe.";
      default -> "Hello.";
    };
  }

  private static String help(OutOfScope out) {
    return switch (out.why()) {
      case OFF_TOPIC, CODING_HELP, INJECTION, UNINTELLIGIBLE, COURTESY -> WHAT_I_DO;
      case OTHER_STANDARD -> "I know where 27001 meets NIST CSF 2.0, SP 800-53, NIS2 and the GDPR.";
      case ASK_A_HUMAN, LEGAL_ADVICE, MEDICAL, NO_SUCH_NUMBER, OTHER_LANGUAGE, EMPTY -> "";
    };
  }

  private String whomToAsk(OutOfScope out) {
    return switch (out.why()) {
      case ASK_A_HUMAN -> "Ask " + contact + ", your IT help desk or HR.";
      case OFF_TOPIC, INJECTION ->
          out.about().equals(Answer.OFFICE)
              ? "Try reception, HR or your IT help desk."
              : "Is it about security after all? Say it in other words, or ask " + contact + ".";
      case LEGAL_ADVICE -> "Ask your legal department, or " + contact + " who that is.";
      default -> "For anything else, ask " + contact + ".";
    };
  }
}
