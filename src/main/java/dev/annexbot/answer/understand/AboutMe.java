package dev.annexbot.answer.understand;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Questions about the assistant itself. */
public enum AboutMe {
  /** What becomes of what one writes. */
  PRIVACY(
      "\\b(?:do|will|are|can|does|is) (?:you|annexbot|(?:this|the)"
          + " (?:bot|chat|assistant))\\b.{0,25}\\b(?:keep|keeping|store|storing|save|saving|log|logging|record|"
          + "recording|remember|track|share|forward|report)\\b.{0,40}\\b(?:i|me|my|what|questions?|chats?|conversations?|messages?|this)\\b|\\b(?:who|can"
          + " (?:my boss|anyone|someone|others|they)) (?:can"
          + " )?(?:see|read|sees|reads)\\b.{0,25}\\b(?:what i (?:write|ask|type)|my questions?|this"
          + " chat|this conversation|these messages)\\b|\\bis (?:this|it|our) (?:chat |conversation"
          + " )?(?:confidential|private|anonymous|logged|recorded|stored)\\b|\\bwhat (?:do|will)"
          + " you do with (?:my|what|the)\\b|\\bis what i (?:write|ask|type)\\b|\\bdo you"
          + " (?:spy|tell my boss|tell anyone)\\b|\\bwhere (?:does|do|is) (?:my|what i)"
          + " (?:questions?|data|messages?|write)\\b.{0,15}\\b(?:go|end up|stored|saved)\\b"),
  /** Where the answers come from. */
  SOURCES(
      "\\bwhere (?:do|did|does) (?:you|your|this|that)"
          + " .{0,30}\\b(?:get|got|come|know|take|have|from)\\b.{0,25}(?:from|know|that|this|answers?|\\?|$)|\\bhow"
          + " do you know\\b|\\bwhat(?:'?s| is| are) your (?:sources?|knowledge|basis)\\b|\\bcan i"
          + " trust (?:you|your|this|that)\\b|\\bare you (?:sure|reliable|always"
          + " right|certain)\\b|\\bwho wrote your\\b|\\bhow (?:reliable|accurate|good) (?:are|is)"
          + " (?:you|your)\\b|\\bis (?:that|this) (?:official|from"
          + " iso|reliable|true)\\b\\??$|\\b(?:says|said) who\\b|\\bcan you (?:be wrong|make"
          + " mistakes)\\b|\\bdo you make things up\\b"),
  /** That it certifies nobody. */
  CERTIFYING(
      "\\b(?:can|could|will|would|do|are) (?:you|annexbot|(?:this|the) (?:bot|assistant)) (?:\\w+"
          + " )?(?:certify|audit|accredit|assess|approve|sign off) (?:us|our|me|my|this"
          + " exception|the company)\\b|\\bissue (?:us|me) (?:an?|the|our) (?:iso"
          + " )?certificate\\b"),
  /** Why it asks about risks by itself, and how that stops. */
  CHECK_INS(
      "\\bwhy (?:are|do|did)"
          + " (?:you|i|we|they)\\b.{0,25}\\b(?:ask|asking|asked|get|getting|remind\\w*"
          + "|message\\w*|ping\\w*|bother\\w*|write|writing)\\b.{0,40}\\b(?:me|us|every|each|again|weekly|about"
          + " risks?|check-?"
          + " ?ins?|reminders?)\\b(?!.{0,40}\\b(?:password|code|auditors?|e-?learning|training)\\b)|\\b(?:stop|skip|pause|mute|switch"
          + " off|turn off|unsubscribe|get rid of)\\b.{0,30}\\b(?:risk )?(?:check-?"
          + " ?ins?|reminders?|weekly (?:questions?|messages?|mails?)|asking me)\\b|\\b(?:risk"
          + " )?check-? ?ins?\\b.{0,30}\\b(?:skip|stop|no time|not have time|opt out|too many)\\b"),
  /** What it can do. */
  ABILITIES(
      "^(?:what|how) (?:else )?can you (?:do|help|answer)\\b|\\bwhat (?:are you (?:for|good"
          + " for|able to)|do you (?:do|know|offer|cover)(?= *[?!.]*$| about (?:security|iso))|can"
          + " i ask)|\\bhow (?:do|can|should) (?:i|you|one) (?:use (?:you|this bot|this)|work with"
          + " you|ask you|you work)\\b|\\bhow do you work\\b|\\bwhat questions"
          + " can\\b|\\bwhat(?:'?s| is) this (?:bot |thing |assistant |chat )?(?:bot|thing|for|good"
          + " for)\\b|\\bcan you help(?: me)?\\??$|^(?:i need )?help(?: me)?(?:"
          + " please)?[!?.]*$|\\bwhich languages? do you\\b|\\bdo you speak\\b"),
  /** Whether it is a machine, and of which kind. */
  MACHINE(
      "\\bare you (?:an? )?(?:ai|a\\.i\\.|robot|bot|machine|human|person|real|chat"
          + " ?gpt|gpt\\S*|llm|language"
          + " model|computer|chatbot|copilot|gemini|claude|alive|sentient)\\b|\\b(?:do you use|is"
          + " this|are you using|are you based on|which|what) (?:an? )?(?:ai|llm|chat"
          + " ?gpt|gpt\\S*|language model|model|openai)\\b.{0,20}(?:you|this|\\?|$)|\\bam i"
          + " (?:talking|speaking|chatting) (?:to|with) (?:an?"
          + " )?(?:human|person|bot|machine|robot|ai)\\b|\\bis this (?:an?"
          + " )?(?:bot|human|ai|chatgpt)\\b|\\bwhat language model\\b"),
  /** The text of the standards. */
  TEXT(
      "\\b(?:full|whole|original|exact|complete|official|verbatim)"
          + " (?:text|wording|words|copy|document|standard|pdf)\\b|\\b(?:quote|copy|paste|download|send"
          + " me|give me) (?:me )?(?:the )?(?:iso|27001|27002|standard)\\b|\\bword (?:by|for)"
          + " word\\b|\\bwhere can i (?:buy|get|download|read) (?:the"
          + " )?(?:iso|27001|27002|standard)\\b|\\bpdf of (?:the"
          + " )?(?:iso|27001|27002|standard)\\b"),
  /** Who it is. */
  WHO(
      "^(?:and |so |hi |hello |hey )*(?:who|what) (?:are|r) (?:you|u)\\b|\\bwhat(?:'?s| is) your"
          + " (?:name|purpose|job)\\b|\\bwho"
          + " (?:made|built|created|wrote|develops?|developed|programmed|owns|runs|trained|maintains)"
          + " you\\b|\\bintroduce yourself\\b|\\btell me about yourself\\b|\\bwho is"
          + " (?:annexbot|this bot)\\b|\\bwhat is annexbot\\b|\\bdo you have a name\\b|\\bare you"
          + " (?:from|made by|part of) iso\\b|\\bwhy are you called\\b");

  private static final int LONGEST = 20;

  private final Pattern pattern;

  AboutMe(String regex) {
    pattern = Pattern.compile(regex);
  }

  /** Which of them a text asks; only short texts do. */
  public static Optional<AboutMe> in(Text text) {
    String plain = text.plain();
    return plain.split(" ").length > LONGEST
        ? Optional.empty()
        : Arrays.stream(values()).filter(each -> each.pattern.matcher(plain).find()).findFirst();
  }
}
