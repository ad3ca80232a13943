package dev.annexbot.answer.scope;

import dev.annexbot.answer.understand.Text;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Languages that people write to us in though we read English alone, by their small words. */
public enum Language {
  GERMAN(
      "ich du wir ihr mich mir uns mein meine meinen meiner unser unsere ein eine einen einem einer"
          + " der das dem den und oder aber nicht kein keine ist sind habe haben hab darf dürfen"
          + " kann können muss müssen soll wie wo wer wann warum wieso welche auf für mit bei von"
          + " zum zur wenn jemand bitte melde passiert handy rechner passwort"),
  FRENCH(
      "je tu nous vous il elle mon ma mes notre nos le la les des du un une et ou mais pas est"
          + " sont ai a-t-on avons peut puis peux dois doit que qui quoi comment où quand pourquoi"
          + " quel quelle avec pour dans sur chez mot passe droit ordinateur j'ai c'est"),
  SPANISH(
      "yo nosotros usted mi mis nuestro nuestra el los las un una unos y pero es estoy"
          + " hemos puedo puede debo que qué quién cómo como dónde donde cuándo cuando por para con"
          + " en al del contraseña correo ordenador teléfono"),
  ITALIAN(
      "io noi mio mia miei nostro nostra il lo gli della dello dei un una ma non è sono ho"
          + " abbiamo posso può devo che chi dove quando perché con nel sul"
          + " telefono"),
  DUTCH(
      "ik jij wij mijn onze het een en maar niet geen zijn heb hebben mag kan moet hoe waar wie"
          + " wanneer waarom welke voor bij naar wachtwoord telefoon"),
  OTHER("");

  private static final Pattern WORD = Pattern.compile("[\\p{L}'-]+");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

  /** So many of its words a text needs, and this share of all. */
  private static final int LEAST = 2;

  private static final double SHARE = 0.4;

  private static final Set<String> ENGLISH =
      Set.of(
          "the", "is", "are", "my", "our", "what", "how", "can", "do", "does", "to", "of", "and",
          "for", "with", "that", "who", "when", "where", "why", "which", "not", "it", "this",
          "have", "has", "must", "should", "we", "you", "your", "from", "about", "please");

  /** Its small words, each between spaces. */
  private final String small;

  Language(String small) {
    this.small = " " + small + " ";
  }

  /** Which of them a text is in; empty if it is English, or too short to tell. */
  public static Optional<Language> of(Text text) {
    List<String> words = WORD.matcher(text.plain()).results().map(each -> each.group()).toList();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    if (words.stream().noneMatch(each -> LATIN.matcher(each).find())) {
      return Optional.of(OTHER);
    }
    long english = words.stream().filter(ENGLISH::contains).count();
    return Arrays.stream(values())
        .filter(each -> each.in(words) >= LEAST && each.in(words) >= SHARE * words.size())
        .filter(each -> each.in(words) > english)
        .max(Comparator.comparingLong(each -> each.in(words)));
  }

  private long in(List<String> words) {
    return words.stream().filter(each -> small.contains(" " + each + " ")).count();
  }
}
