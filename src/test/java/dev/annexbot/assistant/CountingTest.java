package dev.annexbot.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.answer.own.OwnDocuments;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Press;
import dev.annexbot.usage.Count;
import dev.annexbot.usage.Counted;
import dev.annexbot.usage.Kind;
import dev.annexbot.usage.Usage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountingTest {
  private static final Person ANNA =
      new Person(new PersonId("slack:T1:U1"), Person.Standing.MEMBER);
  private static final Place CHANNEL = new Place("C1", "t1", Place.Kind.CHANNEL);

  private final List<Counted> counted = new ArrayList<>();
  private final Script.Kept kept = new Script.Kept();
  private final Assistant assistant =
      new Assistant(
          Shelf.CATALOGUE,
          Shelf.ANSWERS,
          kept,
          kept,
          new Assistant.Company(
              "#security", Clock.systemUTC(), new Remembering(), new OwnDocuments(List.of())));

  private final class Remembering implements Usage {
    @Override
    public void count(Org org, Counted what) {
      assertThat(org).isEqualTo(ANNA.id().org());
      counted.add(what);
    }

    @Override
    public List<Count> between(Org org, LocalDate from, LocalDate until) {
      return List.of();
    }

    @Override
    public void write() {
      // Nothing waits.
    }
  }

  private void says(String text) {
    assistant.answer(new Incoming.Said(ANNA, CHANNEL, text));
  }

  private void types(String text) {
    assistant.answer(new Incoming.Commanded(ANNA, CHANNEL, text));
  }

  private void presses(String verb, String object) {
    assistant.answer(new Incoming.Pressed(ANNA, CHANNEL, new Press(verb, object)));
  }

  @Test
  void eachWayOfAskingIsCountedOnce() {
    says("I clicked a bad link");
    types("ask I clicked a bad link");
    types("I clicked a bad link in a mail today");
    presses(Verbs.ASK, "I clicked a bad link");
    assistant.answer(new Incoming.Pointed(ANNA, CHANNEL, "I clicked a bad link"));

    assertThat(counted).hasSize(5).allMatch(each -> each.kind() == Kind.ANSWERED);
    assertThat(counted).allMatch(each -> each.about().startsWith("A."));
  }

  @Test
  void aLookUpIsCountedEachTimeItIsAnsweredThoughItsCardIsKept() {
    for (int at = 0; at < 3; at++) {
      assertThat(assistant.onlyLooksUp("8.24")).isTrue();
      types("8.24");
    }
    assertThat(counted).hasSize(3).containsOnly(new Counted(Kind.LOOKED_UP, "", "A.8.24"));
  }

  @Test
  void whatHadNoAnswerIsCountedWithItsReason() {
    says("will it rain tomorrow?");
    says("Who is our CISO?");
    says("qqq zzz xxq");
    says("thanks!");
    says("");

    assertThat(counted).hasSize(3).allMatch(each -> each.kind() == Kind.UNANSWERED);
    assertThat(counted)
        .extracting(Counted::reason)
        .contains("off topic", "ask a human")
        .doesNotContain("", "courtesy");
  }

  @Test
  void numbersAndNamesAreLookUps() {
    types("8.24");
    says("A.12.6.1");
    types("#preventive #people");
    types("help");

    assertThat(counted)
        .containsExactly(
            new Counted(Kind.LOOKED_UP, "", "A.8.24"),
            new Counted(Kind.LOOKED_UP, "", ""),
            new Counted(Kind.LOOKED_UP, "", ""));
  }

  @Test
  void helpfulAndNotAreCounted() {
    presses(Verbs.HELPFUL, "A.5.7");
    presses(Verbs.UNHELPFUL, "A.5.7");
    assistant.answer(
        new Incoming.Submitted(
            ANNA, CHANNEL, new Press(Verbs.UNHELPFUL, "6.1.3 d"), Map.of("reason", "wrong")));

    assertThat(counted)
        .containsExactly(
            new Counted(Kind.HELPED, "", "A.5.7"), new Counted(Kind.NOT_HELPED, "", "6.1.3"));
  }
}
