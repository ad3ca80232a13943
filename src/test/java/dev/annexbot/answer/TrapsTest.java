package dev.annexbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.indexdata.ExpectedAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks what is not for the assistant, and what is. The floors are those we promise. */
class TrapsTest {
  private static final double REFUSED = 0.95;
  private static final double FALSELY = 0.02;

  @Test
  void refusesWhatIsNotForItAndSaysTheRightReason() throws IOException {
    List<String> traps = Files.readAllLines(Path.of("src/test/resources/traps.csv"));
    List<String> missed = new ArrayList<>();
    for (String line : traps.subList(1, traps.size())) {
      int comma = line.indexOf(',');
      String reason = line.substring(0, comma);
      String question = line.substring(comma + 1).replaceAll("^\"|\"$", "").replace("\"\"", "\"");
      String said = reason(question);
      if (!said.equals(reason)) {
        missed.add(said + " instead of " + reason + ": " + question);
      }
    }

    System.out.printf("traps n=%d right=%.3f%n", traps.size() - 1, 1 - share(missed, traps));
    assertThat(share(missed, traps)).as(String.join("\n", missed)).isLessThan(1 - REFUSED);
  }

  @Test
  void refusesHardlyAnyRealQuestion() {
    List<ExpectedAnswer> real = Shelf.DATA.expected();
    List<String> refused =
        real.stream()
            .map(ExpectedAnswer::question)
            .filter(each -> !reason(each).isEmpty())
            .toList();

    System.out.printf("real questions n=%d refused=%.3f%n", real.size(), share(refused, real));
    assertThat(share(refused, real)).as(String.join("\n", refused)).isLessThan(FALSELY);
  }

  @Test
  void refusesHardlyAnyQuestionInEverydayWords() throws IOException {
    List<String> everyday = Files.readAllLines(Path.of("src/test/resources/everyday.txt"));
    List<String> refused = everyday.stream().filter(each -> !reason(each).isEmpty()).toList();

    assertThat(refused.size()).as(String.join("\n", refused)).isLessThanOrEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my screen is acting weird",
        "can I take the laptop to spain",
        "who do I tell that my badge is gone",
        "how often should we back up",
        "is it ok to share my password with my boss"
      })
  void findsAnAnswerToWhatIsSaidInEverydayWords(String question) {
    assertThat(Shelf.ANSWERS.answer(Question.of(question))).isInstanceOf(Answer.Found.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what does 5.40 say?",
        "is there a 7.15 in it",
        "explain 8.41",
        "evidence for 6.9?",
        "what are the requirements of 9.7"
      })
  void saysThatANumberDoesNotExistThoughNothingElseMarksItAsOne(String question) {
    assertThat(reason(question)).as(question).isEqualTo("no_such_number");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "is TLS 1.3 what we need for mail?",
        "does python 3.12 need a security patch",
        "what is 9.5 percent of the budget good for in security"
      })
  void takesNoOtherNumberForOneOfOurs(String question) {
    assertThat(reason(question)).as(question).isNotEqualTo("no_such_number");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "does HIPAA let us email patient records",
        "our customer wants FedRAMP moderate, what do we need",
        "how does cyber essentials plus testing work"
      })
  void namesAnotherStandardWhereverItsNameStands(String question) {
    assertThat(reason(question)).as(question).isEqualTo("other_standard");
  }

  private static String reason(String question) {
    return Shelf.ANSWERS.answer(Question.of(question)) instanceof Answer.OutOfScope out
        ? out.why().name().toLowerCase(Locale.ROOT)
        : "";
  }

  private static double share(List<?> part, List<?> all) {
    return part.size() / (double) all.size();
  }
}
