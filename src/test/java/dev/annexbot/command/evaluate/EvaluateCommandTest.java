package dev.annexbot.command.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import dev.annexbot.Shelf;
import dev.annexbot.indexdata.ExpectedAnswer;
import dev.annexbot.indexdata.IndexDataMistakes;
import dev.annexbot.indexdata.QuestionFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  @TempDir private Path folder;

  @Test
  void countsWhatIsTurnedDownRightlyAndFalsely() throws Exception {
    List<ExpectedAnswer> questions =
        QuestionFile.read(
            file(
                """
                question,reference,asker,reason
                how long do we keep backups?,A.8.13,employee,
                who may see the source code?,A.8.4,employee,
                what is the weather tomorrow?,,employee,out_of_scope
                """));

    Evaluation evaluation = Evaluation.of(Shelf.ANSWERS, questions);

    assertThat(evaluation.all().places()).hasSize(2);
    assertThat(evaluation.all().recall(3)).isEqualTo(1);
    assertThat(evaluation.turnedDown()).isEqualTo(new Evaluation.TurnedDown(1, 0, 1));
    assertThat(evaluation.times().micros(0.5))
        .isPositive()
        .isLessThanOrEqualTo(evaluation.times().micros(0.99));
    assertThat(evaluation.times().busy(0.99)).isPositive();
  }

  @Test
  void aRowHasAReferenceOrAReason() throws IOException {
    Path file =
        file("question,reference,asker,reason\nwho?,A.5.2,employee,weather\nwhy?,,manager,\n");

    IndexDataMistakes mistakes =
        catchThrowableOfType(IndexDataMistakes.class, () -> QuestionFile.read(file));

    assertThat(mistakes.mistakes()).extracting(each -> each.line()).containsExactly(2, 3);
  }

  @Test
  void intervalsAreWilsons() {
    Figures figures = new Figures(List.of(1, 1, 1, 0));

    // Wilson's interval of 3 in 4 at 95 %, as text books give it.
    assertThat(figures.interval(1).getFirst()).isBetween(0.300, 0.302);
    assertThat(figures.interval(1).getLast()).isBetween(0.953, 0.955);
  }

  @Test
  void whatALayerEarnsHasAnIntervalOfPairs() {
    Figures with = new Figures(List.of(1, 1, 1, 1, 1, 2, 0, 3));
    Figures without = new Figures(List.of(1, 1, 2, 0, 1, 1, 0, 0));

    // Two won and one lost of eight: 1/8, and 1.96 * sqrt((3/8 - 1/64) / 8) on each side.
    List<Double> first = with.more(without, 1);
    assertThat(first.get(0)).isCloseTo(0.125, within(1e-9));
    assertThat(first.get(2) - first.get(0)).isCloseTo(0.4155, within(1e-3));
    assertThat(first.get(0) - first.get(1)).isCloseTo(0.4155, within(1e-3));
    assertThat(with.more(with, 3)).containsOnly(0.0);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("questions.csv"), text);
  }
}
