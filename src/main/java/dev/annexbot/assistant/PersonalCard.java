package dev.annexbot.assistant;

import dev.annexbot.answer.understand.AboutMe;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.standard.Catalogue;

/** What the assistant says of itself. */
final class PersonalCard {
  private final Catalogue catalogue;
  private final String contact;

  PersonalCard(Catalogue catalogue, String contact) {
    this.catalogue = catalogue;
    this.contact = contact;
  }

  Card card(AboutMe about) {
    return new CardDraft(title(about))
        .text(text(about))
        .buttons(
            HelpCards.PROMPTS.stream()
                .map(each -> CardDraft.button(each, Verbs.ASK, each))
                .toList())
        .done();
  }

  private static String title(AboutMe about) {
    return switch (about) {
      case WHO -> "I am Annexbot";
      case MACHINE -> "I am a program";
      case SOURCES -> "Where my answers come from";
      case PRIVACY -> "What becomes of what you write";
      case TEXT -> "I hold no text of the standards";
      case ABILITIES -> "What I can do";
      case CERTIFYING -> "I certify nobody";
      case CHECK_INS -> "Why I ask about risks";
    };
  }

  private String text(AboutMe about) {
    return switch (about) {
      case WHO ->
          "**I am Annexbot, an assistant for information security.** I answer from ISO/IEC"
              + " 27001:2022 and 27002:2022, in plain words and with the numbers. I am no product"
              + " of ISO.";
      case MACHINE ->
          "**I am a program, not a person, and there is no language model in me.** I find passages"
              + " that people wrote, and show the numbers they rest on. For a person, ask "
              + contact
              + ".";
      case SOURCES ->
          "**Every sentence comes from "
              + (catalogue.provisions().size() + catalogue.topics().size())
              + " pages that people wrote in their own words**, on the "
              + catalogue.provisions().size()
              + " clauses and controls of the standards. The numbers below an answer show which"
              + " ones. I can be wrong: press *Not helpful* and say why, or ask "
              + contact
              + ".";
      case PRIVACY ->
          "**I keep no questions, except those that you send on to a human.** What I keep besides"
              + " is which number a thread is about (30 days), and counts without your name: how"
              + " often a day which control was asked about, and whether that helped. A question"
              + " that you send on is read by our experts; its text goes when you take it back, or"
              + " some time after the answer, unless that became a rule. Your chat platform keeps"
              + " messages by its own rules.";
      case TEXT ->
          "**I hold no text of ISO's standards, so I cannot quote them.** I explain them in other"
              + " words. ISO and your national standards body sell the documents; maybe your"
              + " organization has a copy: ask "
              + contact
              + ".";
      case ABILITIES ->
          "**Ask me anything about working securely, or about ISO/IEC 27001 and 27002.** For"
              + " example what to do after a bad click, what a control means, what an auditor will"
              + " ask, what became of an old number. I read English only.";
      case CERTIFYING ->
          "**No, only an accredited certification body can certify you, after an audit.** I explain"
              + " what it looks at and help you to get ready; whether you meet the standard I can"
              + " never say. Who plans your audits? Ask "
              + contact
              + ".";
      case CHECK_INS ->
          "**I ask because you know best what could go wrong in your work.** Somebody in your"
              + " company set that up. *Not me* under my message stops it for good, `/iso away`"
              + " tells me that you are off, and leaving one out is fine: I ask at most twice, and"
              + " nobody is named in public.";
    };
  }
}
