package dev.annexbot.assistant;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.standard.ControlFilter;
import java.util.List;

/** Cards about the assistant itself. */
final class HelpCards {
  /** What one could ask first. */
  static final List<String> PROMPTS =
      List.of(
          "I clicked a bad link",
          "Can I use my own phone for mail?",
          "What is a Statement of Applicability?",
          "Which controls are new in 2022?");

  private HelpCards() {}

  /** For somebody who writes "help": three things to try, and the way to everything else. */
  static Card firstHelp() {
    return new CardDraft("Just ask")
        .text(
            "Write a question in your own words, here or with my name in a channel. I answer from"
                + " ISO/IEC 27001 and 27002, and say so when I don't know.")
        .buttons(PROMPTS.stream().map(each -> CardDraft.button(each, Verbs.ASK, each)).toList())
        .text(
            """
            - **/iso 8.24**, **/iso byod**: a control, a clause or a word
            - **/iso checkin**: something seems risky? Describe it in a few taps
            - **/iso help**: everything else\
            """)
        .done();
  }

  /** All that can be typed behind {@code /iso}. */
  static Card help() {
    return new CardDraft("What you can type")
        .heading("Ask")
        .text(
            """
            - **/iso ask can I use my own phone for mail?**: a question; you can also write to me directly, or mention me in a channel
            - **/iso ask-human where do visitors get wifi?**: a question for our experts, where they are set up; **/iso questions**: what you have asked them\
            """)
        .heading("Look up")
        .text(
            """
            - **/iso 8.24**: a control or clause, however you spell the number; 2013 numbers too
            - **/iso byod**: a word or abbreviation; **/iso glossary honeypot**: what it means
            - **/iso #preventive #people**: controls by theme and attribute; **/iso new 2022**: what is new
            - **/iso map A.9.4.2**: where a number went, or came from
            - **/iso csf PR.AA-01**, **/iso 800-53 AC-2**, **/iso nis2 3.2**, **/iso gdpr 32**: other frameworks
            - **/iso search +key "key management" crypt* theme:technological**: search\
            """)
        .heading("Your part")
        .text(
            """
            - **/iso checkin** or **/iso checkin supplier**: describe a risk in a few taps
            - **/iso risks**, **/iso risks due**, **/iso risks team**, **/iso risk R-12**: the risk register; of your team, what its people raised or own
            - **/iso remind me**: one short message a week with what waits for you; **/iso remind me now** shows it
            - **/iso away**: until when I shall ask you nothing; **/iso back**
            - **/iso link**, **/iso unlink**: be one person in Slack and in Teams\
            """)
        .heading("For managers, experts and admins")
        .text(
            """
            - **/iso team**: a manager and their people; **/iso rounds**: ask them each week
            - **/iso soa**, **/iso soa 8.24**: decide about each control for the Statement of Applicability
            - **/iso export**: the register or the statement as a file
            - **/iso rules**, **/iso unanswered**: our own answers, and what had none
            - **/iso admin**, **/iso use**: settings, roles, and how I am used\
            """)
        .picker(Verbs.PICK, "Find a clause or control")
        .small("What you type here is seen by you alone, until you press Share.")
        .done();
  }

  static Card home(int provisions) {
    return new CardDraft("Information security, in plain words")
        .text(
            "Ask me anything about working securely. I answer from ISO/IEC 27001:2022 and"
                + " 27002:2022 in our own words, and I show the numbers. When I don't know, I say"
                + " so.")
        .buttons(PROMPTS.stream().map(each -> CardDraft.button(each, Verbs.ASK, each)).toList())
        .picker(Verbs.PICK, "Find one of " + provisions + " clauses and controls")
        .line()
        .text(
            "In any channel type **/iso** and a number, a word or a question. **/iso help** shows"
                + " all.")
        .small(
            "I keep no questions, except those that you send on to a human. I am no product of ISO"
                + " and hold no text of its standards, and I cannot say that anybody is certified"
                + " or compliant.")
        .done();
  }

  static Card tags(List<String> unknown) {
    return new CardDraft("I don't know " + String.join(", ", unknown))
        .text("**There is no such theme or attribute.** These exist:")
        .text(String.join(", ", ControlFilter.tags()))
        .small("Only you see this.")
        .done();
  }

  static Card stranger(String contact) {
    return new CardDraft("I answer members of this workspace only")
        .text(
            "I answer full members of the organization that runs me. If you need help with"
                + " information security, ask the person you work with, or "
                + contact
                + ".")
        .done();
  }

  /** The chat did not tell who somebody is, which says nothing about them. */
  static Card unsure(String contact) {
    return new CardDraft("I could not find out who you are")
        .text(
            "**Please try again in a minute.** I answer full members of the organization that runs"
                + " me, and was not told just now whether you are one. If that does not change, ask"
                + " "
                + contact
                + ".")
        .done();
  }

  static Card thanks() {
    return new CardDraft("Thank you").text("Thank you. It is counted without your name.").done();
  }

  static Card gone() {
    return new CardDraft("That is not here any more")
        .text(
            "**This button is out of date.** Look the number up again with **/iso** and the"
                + " number.")
        .done();
  }
}
