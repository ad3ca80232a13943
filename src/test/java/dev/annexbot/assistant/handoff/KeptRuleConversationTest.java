package dev.annexbot.assistant.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Press;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that came of an answer, on the card of the control that it rests on. */
class KeptRuleConversationTest {
  private static final String QUESTION = "What is the wifi password for visitors?";

  @TempDir private Path folder;
  private Talk talk;

  @BeforeEach
  void open() throws Exception {
    talk = new Talk(folder);
  }

  @AfterEach
  void close() {
    talk.close();
  }

  private Talk kept(String references) {
    return talk.as(Talk.ANNA)
        .types("ask-human")
        .sends(Map.of("question", QUESTION))
        .delivers()
        .expert(Talk.BEN)
        .presses(new Press("handoff-answer", "1 card"))
        .sends(
            Map.of(
                "answer", "The reception hands out day passes.",
                "references", references,
                "keep", "yes",
                "rule", QUESTION + "\nHow do guests get wifi?",
                "owner", "Head of IT",
                "review", "2027-05-31"))
        .sees("kept as our rule")
        .as(Talk.CLEO);
  }

  @Test
  void isShownOnTheNextLookUpBeforeTheGeneralTextWithOwnerAndAge() {
    talk.as(Talk.CLEO).types("8.20").sees("A.8.20").doesNotSee("Our rule:");
    String before = talk.text();

    kept("A.8.20")
        .types("8.20")
        .sees(
            "Our rule:",
            "The reception hands out day passes.",
            "To the question: " + QUESTION,
            "An answer of our experts (Q-1)",
            "Owner: Head of IT. Reviewed today; next review by 2027-05-31.")
        .doesNotSee("Also rests on");

    assertThat(before.lines()).allSatisfy(line -> assertThat(talk.text()).contains(line));
    assertThat(talk.text().indexOf("Our rule:")).isLessThan(talk.text().indexOf("What it means"));
  }

  @Test
  void isShownHoweverOneComesToTheCard() {
    kept("A.8.20");
    for (String each : new String[] {"8.20", "A.8.20", "a 8 20", "networks security"}) {
      talk.types(each).sees("Our rule:", "day passes");
    }
    talk.says("8.20").sees("Our rule:", "day passes");
    talk.presses(new Press("show", "A.8.20")).sees("Our rule:", "day passes");
    talk.presses(new Press("share", "A.8.20")).sees("Our rule:", "day passes");
  }

  @Test
  void standsOnTheCardOfEachThatItRestsOnAndOnNoOther() {
    kept("A.8.20, 6.1.3 d").types("6.1.3").sees("day passes", "Also rests on: A.8.20");
    talk.types("8.20").sees("day passes", "Also rests on:", "6.1.3");
    talk.types("8.21").doesNotSee("Our rule:");
  }

  @Test
  void saysThatItsReviewIsOverdueFromTheDayOnThatItIs() {
    kept("A.8.20").types("8.20").doesNotSee("due for review");
    talk.later(Duration.ofDays(200))
        .types("8.20")
        .sees("Reviewed 6 months ago; due for review since 2027-05-31.");
    talk.expert(Talk.BEN).presses(new Press("rule-holds", "Q-1"));
    talk.as(Talk.CLEO).types("8.20").sees("Reviewed today; next review by 2028-06-13.");
  }

  @Test
  void isGoneOnTheNextLookUpOnceItHasEnded() {
    kept("A.8.20").types("8.20").sees("Our rule:");
    talk.as(Talk.ADMIN).presses(new Press("rule-ends", "Q-1")).sees("has ended");
    talk.as(Talk.CLEO).types("8.20").doesNotSee("Our rule:", "day passes");
  }

  @Test
  void isForColleaguesAlone() {
    kept("A.8.20").being(Person.Standing.GUEST).types("8.20").doesNotSee("day passes", "A.8.20");
    talk.as(new PersonId("slack:T2:UX")).types("8.20").sees("A.8.20").doesNotSee("Our rule:");
    talk.as(Talk.CLEO).types("8.20").sees("Our rule:");
  }

  @Test
  void isNotShownToEverybodyWherePeopleOfOtherOrganizationsListen() {
    kept("A.8.20").in(Place.Kind.SHARED);
    talk.presses(new Press("share", "A.8.20")).sees("A.8.20").doesNotSee("Our rule:");
    talk.says("8.20").sees("A.8.20").doesNotSee("Our rule:");
    talk.types("8.20").sees("Our rule:");
  }
}
