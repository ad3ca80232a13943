package dev.annexbot.assistant;

import dev.annexbot.answer.scope.Language;
import java.util.Locale;

/** Says that English is read alone, in the language of whoever asked. */
final class LanguageLine {
  private final String contact;

  LanguageLine(String contact) {
    this.contact = contact;
  }

  /** {@code language} is the name of a {@link Language} in lower case. */
  String of(String language) {
    return switch (Language.valueOf(language.toUpperCase(Locale.ROOT))) {
      case GERMAN ->
          "**Ich verstehe nur Englisch.** Frag mich bitte auf Englisch. Ist gerade etwas passiert?"
              + " Dann melde es sofort: "
              + contact
              + ".";
      case FRENCH ->
          "**Je ne comprends que l'anglais.** Posez-moi la question en anglais, s'il vous plaît."
              + " Un incident vient d'arriver ? Signalez-le tout de suite : "
              + contact
              + ".";
      case SPANISH ->
          "**Solo entiendo inglés.** Pregúntame en inglés, por favor. ¿Acaba de pasar algo? Avisa"
              + " ahora mismo: "
              + contact
              + ".";
      case ITALIAN ->
          "**Capisco solo l'inglese.** Scrivimi in inglese, per favore. È appena successo qualcosa?"
              + " Segnalalo subito: "
              + contact
              + ".";
      case DUTCH ->
          "**Ik begrijp alleen Engels.** Stel je vraag in het Engels. Is er net iets gebeurd? Meld"
              + " het meteen: "
              + contact
              + ".";
      case OTHER ->
          "**Please ask me in English.** Has something just happened? Tell " + contact + " now.";
    };
  }
}
