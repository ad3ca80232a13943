package dev.annexbot.answer.understand;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Polite words that ask nothing. */
public enum Courtesy {
  HELLO(
      "(?:(?:hi|hello|hey|hiya|howdy|hallo|moin|servus|greetings|good"
          + " (?:morning|afternoon|evening|day)|yo)(?: there| all| team| bot| annexbot| everyone|"
          + " again)*[ ,.!]*)+"),
  THANKS(
      "(?:(?:ok(?:ay)?|great|perfect|super|cool|nice|good|awesome|alright|got it)[ ,.!]*)*(?:many"
          + " thanks|thanks?|thank you|thx|ty|tks|cheers|danke|merci|much appreciated|appreciate"
          + " it)(?: you| a lot| so much| very much| for (?:your|the) (?:help|answer|support|quick"
          + " \\w+)| annexbot| bot| again|,? (?:that|this) (?:helped|was helpful|helps)(?: a"
          + " lot)?)*[ .!:)]*|(?:that|this) (?:helped|was (?:very )?helpful|helps)(?: a lot| me)?["
          + " ,.!]*(?:thanks|thank you|thx)?["
          + " .!:)]*|(?:ok(?:ay)?|great|perfect|super|cool|nice|awesome|alright|got"
          + " it|understood|good bot|well done)[ .!:)]*"),
  BYE(
      "(?:(?:ok(?:ay)?|thanks|thank you)[ ,.!]*)?(?:bye(?: bye)?|goodbye|see you(?: later| soon|"
          + " tomorrow)?|cya|ciao|tschuess|have a (?:nice|good|great)"
          + " (?:day|evening|weekend|one)|good night|take care|until next time)[ .!:)]*");

  private final Pattern pattern;

  Courtesy(String regex) {
    pattern = Pattern.compile(regex);
  }

  public static Optional<Courtesy> in(Text text) {
    String plain = text.plain();
    return Arrays.stream(values())
        .filter(each -> !plain.isEmpty() && each.pattern.matcher(plain).matches())
        .findFirst();
  }
}
