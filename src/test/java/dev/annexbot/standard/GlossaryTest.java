package dev.annexbot.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {
  private final Glossary glossary = Shelf.CATALOGUE.glossary();

  @Test
  void holdsAtLeastOneHundredAndSeventyTerms() {
    assertThat(glossary.terms()).hasSizeGreaterThanOrEqualTo(170);
  }

  @ParameterizedTest
  @CsvSource({
    "honeypot, honeypot",
    "Honeypots, honeypot",
    "risk owners, risk owner",
    "pen-test, penetration test",
    "2FA, MFA",
    "vulnerabilities, vulnerability",
    "Zero-Day, zero day",
    "statement of applicability, SoA",
  })
  void findsATermByAnyOfItsNames(String typed, String name) {
    assertThat(glossary.find(typed)).map(Term::name).contains(name);
  }

  @Test
  void findsNothingForAWordThatIsNone() {
    assertThat(glossary.find("blancmange")).isEmpty();
    assertThat(glossary.find(" ?! ")).isEmpty();
    assertThat(glossary.containing(" ?! ", 5)).isEmpty();
  }

  @Test
  void offersWordsThatBeginLikeThisFirst() {
    assertThat(glossary.containing("phish", 3)).map(Term::name).startsWith("phishing");
    assertThat(glossary.containing("audit", 50)).hasSizeGreaterThan(5);
    assertThat(glossary.containing("audit", 5)).hasSize(5);
  }

  @Test
  void readsOtherNamesFromBrackets() {
    Term term = Term.of("backup (copy, dump)", "A copy.", List.of());

    assertThat(term.name()).isEqualTo("backup");
    assertThat(term.otherNames()).containsExactly("copy", "dump");
    assertThat(Term.of("backup", "A copy.", List.of()).otherNames()).isEmpty();
  }
}
