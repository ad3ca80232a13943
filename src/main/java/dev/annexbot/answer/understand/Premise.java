package dev.annexbot.answer.understand;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Things that people take for granted and that are not so; a page of ours puts each right. */
public enum Premise {
  HAS_114_CONTROLS(
      "does-annex-a-have-114-controls",
      "\\b(?:114|133) (?:\\w+ )?controls\\b|\\ball (?:the )?114\\b|\\b(?:14|fourteen|11) (?:\\w+"
          + " )?(?:domains|categories|control groups|sections of annex|chapters of annex|control"
          + " families)\\b|\\b35 (?:control )?objectives\\b",
      "\\b(?:93|2013|old|older|former|previous|why do|not|outdated|used to|were there)\\b"),
  HAS_27002_CERTIFICATE(
      "is-there-a-27002-certificate",
      "\\b27002 ?(?:certifi\\w+|audit\\b|accredit\\w+)|\\bcertifi\\w+ (?:\\w+"
          + " )?(?:to|against|for|in|with|under|by|after|on|of) (?:the )?(?:iso ?)?(?:/? ?iec"
          + " ?)?27002\\b|\\b(?:27002|guidance standard) certificate\\b",
      "\\b(?:no|not|never|cannot|can't|isn't|why is there no)\\b"),
  OBEYS_27002(
      "27001-27002-requirement-or-guidance",
      "\\b27002"
          + " (?:requires|demands|obliges|mandates|forces)\\b|\\b(?:required|mandatory|demanded|prescribed|obligatory)"
          + " (?:by|in|under) (?:iso )?(?:/?iec )?27002\\b|\\brequirements? (?:of|in|from) (?:iso"
          + " )?(?:/?iec )?27002\\b|\\bcompl(?:y|iant|iance) with (?:iso )?(?:/?iec"
          + " )?27002\\b|\\bnonconformity against (?:iso )?27002\\b",
      "\\b(?:27001)\\b"),
  ALL_ARE_MANDATORY(
      "are-all-93-controls-mandatory",
      "\\b(?:all|every|each)(?: of)?(?: the)?(?: 93| annex a)*(?: controls?)?(?: in annex a| of"
          + " annex a)? (?:are|is|being|have to be|has to be|must be)"
          + " (?:mandatory|compulsory|obligatory|required|implemented|in"
          + " place|done)\\b|\\b(?:must|have to|need to|has to|required to)"
          + " (?:implement|do|have|apply|fulfil|meet) (?:all|every|each)(?: of)?(?: the)?"
          + " (?:93|annex a|controls?)\\b|\\bmandatory 93\\b",
      "^(?:are|is|do|does|must|have)\\b"),
  ISO_CERTIFIES(
      "does-iso-certify-companies",
      "\\biso (?:has |have |already |itself |just |will |should |did |once"
          + " )*(?:certified|certif(?:y|ies)|audited|audits|audit|inspected|approved|accredited|accredits|issues|issued|awarded|gave|gives|sent|sends|checks|checked)"
          + " (?:us|our|me|companies|organi[sz]ations|a certificate|the certificate|certificates|an"
          + " auditor|auditors|you)\\b|\\b(?:certified|certificate|audited|issued|approved|certification|audit|auditors?)"
          + " (?:directly )?(?:by|from) iso\\b(?! ?/?\\s?(?:iec|\\d))|\\biso auditors?\\b",
      "\\b(?:does not|doesn't|not)\\b"),
  WE_ARE_COMPLIANT(
      "are-we-compliant-now",
      "\\b(?:are|is|am) (?:we|our company|our organi[sz]ation|our isms|i|my team|the company)"
          + " (?:now |already |then |fully |iso |finally |completely |still |really )*(?:27001"
          + " )?(?:compliant|conformant|certifiable|iso-?compliant|conform|in compliance|audit[-"
          + " ]ready)\\b|\\b(?:makes?|making|made|get|gets|render) (?:us|me|our company|it) (?:\\w+"
          + " )?(?:27001 )?(?:compliant|certified|conformant)\\b|\\b(?:do|does) (?:we|our"
          + " company|our isms) (?:now |already |fully )?(?:comply|conform)\\b|\\bwe(?:'re| are)"
          + " (?:\\w+ )?compliant\\b|\\b(?:is|would) (?:this|that|it) (?:be )?(?:enough to be"
          + " |27001 |iso )*compliant\\b|\\b(?:would|will|do|could|can) we (?:\\w+ )?pass"
          + " (?:the|an|our) (?:\\w+ )?audit\\b|\\b(?:so|then|thus|therefore|means) (?:that"
          + " )?(?:\\S+ )?(?:\\S+ )?(?:is|are) (?:\\w+"
          + " )?(?:fulfilled|satisfied|covered|conformant|compliant)\\b|\\bthen we are"
          + " (?:compliant|certified)\\b",
      "^$"),
  GDPR_IS_MET(
      "does-27001-mean-gdpr-is-met",
      "\\b(?:certifi\\w+|27001|isms)\\b.{0,40}\\b(?:gdpr|dsgvo|data protection law|privacy"
          + " law)\\b.{0,30}\\b(?:ok|okay|met|fine|covered|done|satisfied|safe|compliant|automatic\\w*|fulfilled|sorted|too)\\b|\\b(?:gdpr|dsgvo)\\b.{0,40}\\b(?:because|since|as)"
          + " (?:we|of|our)\\b.{0,25}\\b(?:certifi\\w+|27001)\\b|\\bno gdpr (?:work|problem|fine)"
          + "\\w*\\b.{0,30}\\b(?:certifi\\w+|27001)\\b",
      "\\b(?:not|doesn't)\\b"),
  CANNOT_BE_HACKED(
      "does-certified-mean-unhackable",
      "\\bcertif\\w+\\b.{0,40}\\b(?:cannot|can ?not|can't|never|won't|safe"
          + " from|immune|impossible|unhackable|no"
          + " longer)\\b.{0,20}\\b(?:hack\\w*|breach\\w*|attack\\w*|incidents?|ransomware)?\\b",
      "\\b(?:expire|copy|use the)\\b"),
  LASTS_FOREVER(
      "does-certification-last-forever",
      "\\bcertif\\w+\\b.{0,40}\\b(?:forever|for good|never expires?|for life|no end date|once and"
          + " for all|permanent\\w*)\\b|\\bonce certified\\b.{0,30}\\b(?:done|finished|over)\\b",
      "^$"),
  SETS_NUMBERS(
      "does-27001-set-fixed-numbers",
      "\\b(?:27001|27002|iso|the"
          + " standard)\\b.{0,25}\\b(?:says?|requires?|demands?|wants?|prescribes?|mandates?|sets?|asks?"
          + " for)\\b.{0,60}\\b(?:\\d+|one|two|three|six|twelve|ninety)"
          + " (?:days?|months?|years?|weeks?|hours?|minutes?|characters?)\\b",
      "\\b(?:certif\\w+|audits?|surveillance|transition|edition)\\b"),
  LEAVES_OUT_CLAUSES(
      "can-clauses-be-left-out",
      "\\b(?:exclud\\w+|leave out|leaving out|left out|skip\\w*|drop|omit\\w*|not"
          + " applicable)\\b.{0,30}\\bclauses? (?:[4-9]|10|requirement)",
      "\\b(?:contract|supplier|agreement)\\b"),
  ONLY_FOR_IT(
      "is-27001-only-for-it",
      "\\b(?:27001|isms|iso|infosec|information security)(?: stuff| thing)? (?:is|concerns|are)"
          + " (?:only|just|purely|merely)(?: for| about| a)? (?:it|computers?|the it)\\b|\\bonly"
          + " the it (?:department|team|people) (?:has|have|needs?)\\b",
      "^$");

  private final String topic;
  private final Pattern said;
  private final Pattern unless;

  Premise(String topic, String said, String unless) {
    this.topic = topic;
    this.said = Pattern.compile(said);
    this.unless = Pattern.compile(unless);
  }

  /** The name of the page that puts it right. */
  public String topic() {
    return topic;
  }

  public static Optional<Premise> in(Text question) {
    String text = question.plain();
    return Arrays.stream(values())
        .filter(each -> each.said.matcher(text).find() && !each.unless.matcher(text).find())
        .findFirst();
  }
}
