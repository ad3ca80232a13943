package dev.annexbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.answer.ranking.Layer;
import dev.annexbot.indexdata.IndexDataFolder;
import dev.annexbot.indexdata.OwnFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people ask most gets one sentence that answers it, and nothing else gets that sentence. */
class DirectAnswersTest {
  private static final String OVEN = "Only the head baker and the baker on duty.";

  @TempDir private static Path own;
  private static Answers byWords;
  private static Answers byMeaning;

  @BeforeAll
  static void theBakeryWroteAnAnswer() throws Exception {
    OwnFolder.put(
        own,
        "answers/controls/7-physical/A.7.02-physical-entry.txt",
        """
        ? who may have a key to the oven room
        ? who is allowed to hold keys for the oven room
        ? can i get an oven room key
        %s
        """
            .formatted(OVEN));
    OwnFolder.put(
        own,
        "answers/first-aid/lost-laptop-or-phone.txt",
        """
        ? i left the work phone in a taxi
        ? forgot my company phone in a cab
        Call the taxi firm while you tell {contact}: a phone that is still ringing comes back most often.
        """);
    var data = IndexDataFolder.read(Shelf.FOLDER, Optional.of(own));
    byWords = new Answers(data.catalogue(), data.vocabulary(), Set.of(Layer.VECTORS));
    byMeaning = new Answers(data.catalogue(), data.vocabulary(), Set.of());
    byMeaning.warm();
  }

  private static String lead(Answers answers, String question) {
    return answers.answer(Question.of(question)) instanceof Answer.Found found
        ? found.telling().lead().text()
        : "";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "who may have a key to the oven room?",
        "Who's allowed to have an oven room key",
        "can I get a key for the oven room"
      })
  void theSentenceComesFirstAndRestsOnItsPage(String question) {
    assertThat(lead(byWords, question)).isEqualTo(OVEN);
    assertThat(lead(byMeaning, question)).isEqualTo(OVEN);
    assertThat(References.of(byWords.answer(Question.of(question))))
        .extracting(each -> each.reference().number())
        .contains("A.7.2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "how do i sign in a visitor",
        "what does the auditor want to see about physical entry?",
        "tailgating",
        "someone is holding the door open for strangers"
      })
  void anotherQuestionOfThePageIsNotAnsweredWithIt(String question) {
    assertThat(lead(byWords, question)).isNotEmpty().isNotEqualTo(OVEN);
    assertThat(lead(byMeaning, question)).isNotEmpty().isNotEqualTo(OVEN);
  }

  @Test
  void inAMishapTheStepsFollowIt() {
    Answer answer = byMeaning.answer(Question.of("forgot my work phone in the taxi"));

    assertThat(answer).isInstanceOf(Answer.Found.class);
    Answer.Found found = (Answer.Found) answer;
    assertThat(found.telling().lead().text()).startsWith("Call the taxi firm");
    assertThat(found.telling().inOrder()).isTrue();
    assertThat(found.telling().points()).hasSizeGreaterThan(3);
    assertThat(List.of("Whom to tell", "You are not in trouble"))
        .isEqualTo(found.telling().notes().stream().map(each -> each.heading()).toList());
  }
}
