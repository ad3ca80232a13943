package dev.annexbot.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberLookUpTest {
  private final NumberLookUp numbers = new NumberLookUp(Shelf.CATALOGUE);

  @ParameterizedTest
  @CsvSource({
    "8.24, A.8.24",
    "A.8.24, A.8.24",
    "a.8.24, A.8.24",
    "A8.24, A.8.24",
    "a824, A.8.24",
    "824, A.8.24",
    "a 8-24, A.8.24",
    "a 8 24, A.8.24",
    "8 24, A.8.24",
    "'8,24', A.8.24",
    "8/24, A.8.24",
    "8.24., A.8.24",
    "A.8.24?, A.8.24",
    "A-8-24, A.8.24",
    "A.08.24, A.8.24",
    "Annex A 8.24, A.8.24",
    "annex a 5.7, A.5.7",
    "Annex A.5.7, A.5.7",
    "control 5.7, A.5.7",
    "Control A.5.7, A.5.7",
    "a57, A.5.7",
    "a512, A.5.12",
    "ISO 27002 8.24, A.8.24",
    "27002:2022 8.24, A.8.24",
    "ISO/IEC 27001:2022 A.5.1, A.5.1",
    "27002 5.1, A.5.1",
    "control 5.1, A.5.1",
    "clause 5.1, 5.1",
    "27001 5.1, 5.1",
    "clause 6.1.3 d, 6.1.3 d",
    "6.1.3 d), 6.1.3 d",
    "6.1.3(d), 6.1.3 d",
    "6.1.3d, 6.1.3 d",
    "Clause 6.1.3 (D), 6.1.3 d",
    "6.1.3 z, ''",
    "§9.2, 9.2",
    "§ 9.2, 9.2",
    "section 9.2, 9.2",
    "9.2.1, 9.2.1",
    "10, 10",
    "clause 4, 4",
    "6.1, '6.1,A.6.1'",
    "5.1, '5.1,A.5.1'",
    "7.4, '7.4,A.7.4'",
    "613, 6.1.3",
    "a.5.01, A.5.1",
    "2013 clause 8.2, 8.2",
  })
  void understandsHoweverItIsSpelt(String typed, String expected) {
    String found =
        numbers
            .lookUp(typed)
            .filter(LookedUp.Known.class::isInstance)
            .map(
                each ->
                    String.join(
                        ",",
                        ((LookedUp.Known) each).asked().stream().map(Reference::number).toList()))
            .orElse(
                numbers
                    .lookUp(typed)
                    .filter(LookedUp.MovedClause.class::isInstance)
                    .map(
                        each -> ((LookedUp.MovedClause) each).now().getFirst().reference().number())
                    .orElse(""));

    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "A.12.6.1, A.12.6.1, A.8.8",
    "a 12 6 1, A.12.6.1, A.8.8",
    "12.6.1, A.12.6.1, A.8.8",
    "a1261, A.12.6.1, A.8.8",
    "A.9.4.2, A.9.4.2, A.8.5",
    "A.18.2.3, A.18.2.3, 'A.5.36,A.8.8'",
    "27001:2013 A.6.1.2, A.6.1.2, A.5.3",
    "A.6.1.2, A.6.1.2, A.5.3",
  })
  void saysWhereANumberOf2013Went(String typed, String old, String now) {
    LookedUp found = numbers.lookUp(typed).orElseThrow();

    assertThat(found).isInstanceOf(LookedUp.Moved.class);
    Predecessor predecessor = ((LookedUp.Moved) found).predecessors().getFirst();
    assertThat(predecessor.reference().number()).isEqualTo(old);
    assertThat(predecessor.reference().edition()).isEqualTo(Edition.E2013);
    assertThat(predecessor.now().stream().map(Reference::number)).containsExactly(now.split(","));
  }

  @Test
  void showsAWholeGroupOf2013() {
    LookedUp found = numbers.lookUp("A.9.4").orElseThrow();

    assertThat(((LookedUp.Moved) found).predecessors()).hasSize(5);
  }

  @Test
  void showsAWholeTheme() {
    LookedUp found = numbers.lookUp("A.7").orElseThrow();

    assertThat(((LookedUp.WholeTheme) found).controls()).hasSize(14);
  }

  @Test
  void knowsThatTheImprovementClausesChangedPlaces() {
    LookedUp found = numbers.lookUp("27001:2013 clause 10.1").orElseThrow();

    assertThat(((LookedUp.MovedClause) found).now().stream().map(Clause::reference))
        .containsExactly(new Reference(Edition.E2022, "10.2"));
  }

  @ParameterizedTest
  @CsvSource({
    "A.5.99, A.5.1 to A.5.37",
    "A.6.9, A.6.1 to A.6.8",
    "A.7.15, A.7.1 to A.7.14",
    "8.35, A.8.1 to A.8.34",
    "A.15.3.1, A.5.1 to A.8.34",
    "clause 11, 4 to 10.2",
    "clause 3.2, 4 to 10.2",
  })
  void saysWhichNumbersThereAre(String typed, String range) {
    LookedUp found = numbers.lookUp(typed).orElseThrow();

    assertThat(found).isInstanceOf(LookedUp.Nowhere.class);
    assertThat(((LookedUp.Nowhere) found).range()).contains(range);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "crypto",
        "what is 8.24",
        "my phone",
        "27001",
        "ISO 27001",
        "9001",
        "#preventive",
        "a",
        "iso",
        "2022"
      })
  void leavesWhatIsNoNumberAlone(String typed) {
    assertThat(numbers.lookUp(typed)).isEmpty();
  }

  @Test
  void findsEveryProvisionByItsOwnNumber() {
    List<Provision> all = Shelf.CATALOGUE.provisions();

    assertThat(all).hasSize(134);
    assertThat(all)
        .allSatisfy(
            provision -> {
              LookedUp found = numbers.lookUp(provision.reference().number()).orElseThrow();
              assertThat(((LookedUp.Known) found).provisions()).contains(provision);
            });
  }

  @Test
  void findsEveryNumberOf2013() {
    assertThat(Shelf.CATALOGUE.predecessors()).hasSize(114);
    assertThat(Shelf.CATALOGUE.predecessors())
        .allSatisfy(
            old -> {
              LookedUp found = numbers.lookUp(old.reference().number()).orElseThrow();
              assertThat(((LookedUp.Moved) found).predecessors()).containsExactly(old);
            });
  }
}
