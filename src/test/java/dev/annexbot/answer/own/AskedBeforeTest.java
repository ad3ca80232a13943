package dev.annexbot.answer.own;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedBeforeTest {
  private static final AskedBefore ASKED =
      new AskedBefore(Shelf.CATALOGUE, Shelf.DATA.vocabulary().synonyms());

  private record Pair(String known, String asked, boolean same) {}

  private static List<Pair> pairs() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/asked-before.csv")).stream()
        .skip(1)
        .map(line -> line.split(","))
        .map(cells -> new Pair(cells[0], cells[1], cells[2].equals("yes")))
        .toList();
  }

  private static boolean isSame(Pair pair) {
    return ASKED.know(List.of(pair.known())).same(pair.asked()).isPresent();
  }

  @Test
  void noQuestionIsTakenForAnotherAndMostAreKnownAgain() throws IOException {
    List<Pair> wrong = new ArrayList<>();
    int same = 0;
    int found = 0;
    for (Pair each : pairs()) {
      boolean is = isSame(each);
      same += each.same() ? 1 : 0;
      found += each.same() && is ? 1 : 0;
      if (is && !each.same()) {
        wrong.add(each);
      }
    }
    System.out.println("asked before, by words alone: found=" + found + " of=" + same);
    assertThat(wrong).isEmpty();
    assertThat(found).isGreaterThanOrEqualTo(same * 3 / 4);
  }

  @Test
  void amongManyTheRightOneIsFound() throws IOException {
    List<String> all = pairs().stream().map(Pair::known).distinct().toList();
    AskedBefore.Known known = ASKED.know(all);

    assertThat(known.same("Who has to approve a new supplier"))
        .hasValue(all.indexOf("who approves a new supplier?"));
    assertThat(known.same("is it raining?")).isEmpty();
    assertThat(known.same("")).isEmpty();
    assertThat(known.same("the of and?")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "who may do it, PERSON",
    "in which room is it, THING",
    "for how long do we keep it, AMOUNT",
    "how do I do it, WAY",
    "what's this, THING",
    "may I ask what it is, YES_OR_NO",
    "password for visitors, UNSAID"
  })
  void seesWhatAQuestionWantsToHear(String question, AskedFor wanted) {
    assertThat(AskedFor.of(question)).isEqualTo(wanted);
  }
}
