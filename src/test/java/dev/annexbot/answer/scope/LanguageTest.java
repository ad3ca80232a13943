package dev.annexbot.answer.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.answer.understand.Text;
import dev.annexbot.indexdata.ExpectedAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other languages are seen, and no English question is taken for one. */
class LanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kann ich mein privates handy für mails nutzen?       | GERMAN
          wo melde ich einen vorfall                           | GERMAN
          ich habe mein notebook im zug vergessen              | GERMAN
          ai je le droit d'installer un logiciel?              | FRENCH
          j'ai perdu mon téléphone, que dois je faire          | FRENCH
          dónde puedo cambiar mi contraseña                    | SPANISH
          posso usare il mio telefono per la posta             | ITALIAN
          mag ik mijn eigen telefoon gebruiken                 | DUTCH
          я потерял телефон                                    | OTHER
          パスワードを忘れました                                  | OTHER
          """)
  void seesTheLanguage(String question, Language language) {
    assertThat(Language.of(Text.of(question))).contains(language);
  }

  @Test
  void englishIsNeverTakenForAnother() {
    assertThat(Shelf.DATA.expected().stream().map(ExpectedAnswer::question))
        .allSatisfy(each -> assertThat(Language.of(Text.of(each))).isEmpty());
  }
}
