package dev.annexbot.assistant.row;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Person.Standing;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every room can rely on, and what nobody has to say again. */
class RowOfRoomsTest {
  private static final Place ALONE = new Place("slack:D1", "slack:D1:1", Place.Kind.DIRECT);

  private final List<String> asked = new ArrayList<>();
  private final Desk row = new RowOfRooms(List.of(new For("tea"), new For("cake")), new End());

  @Test
  void theFirstRoomThatTakesItAnswersAndNobodyElseIsAsked() {
    assertThat(says("tea")).isEqualTo(shown("tea from the room for tea"));
    assertThat(asked).containsExactly("tea");
  }

  @Test
  void aRoomIsAskedOnceTheOnesBeforeItHaveLeftIt() {
    assertThat(says("cake")).isEqualTo(shown("cake from the room for cake"));
    assertThat(asked).containsExactly("tea", "cake");
  }

  @Test
  void whatIsNobodysGoesToTheEnd() {
    assertThat(says("8.24")).isEqualTo(shown("8.24 from the end"));
    assertThat(asked).containsExactly("tea", "cake", "end");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MEMBER")
  void whoIsNoMemberComesToNoRoom(Standing standing) {
    assertThat(row.answer(new Incoming.Said(who(standing), ALONE, "tea")))
        .isEqualTo(shown("tea from the end"));
    assertThat(home(standing)).isEqualTo(new Reply.Home(card("page")));
    assertThat(asked).containsExactly("end", "end");
  }

  @Test
  void eachRoomFurnishesAMembersPageAndTheFirstStandsOutermost() {
    assertThat(home(Standing.MEMBER)).isEqualTo(new Reply.Home(card("tea(cake(page))")));
  }

  @Test
  void aCommandOnlyLooksUpIfNoRoomDoesMoreAndTheEndSaysSo() {
    assertThat(row.onlyLooksUp("8.24")).isTrue();
    assertThat(List.of("tea", "cake", "a question")).noneMatch(row::onlyLooksUp);
  }

  @Test
  void entriesForAListComeFromTheEnd() {
    assertThat(row.suggest(who(Standing.MEMBER), "pick", "cr"))
        .containsExactly(new Choice("pick cr", "end"));
  }

  private Reply says(String text) {
    return row.answer(new Incoming.Said(who(Standing.MEMBER), ALONE, text));
  }

  private Reply home(Standing standing) {
    return row.answer(new Incoming.Opened(who(standing), ALONE, Incoming.Surface.HOME));
  }

  private static Person who(Standing standing) {
    return new Person(new PersonId("slack:T1:UANNA"), standing);
  }

  private static Reply shown(String text) {
    return new Reply.Show(card(text));
  }

  private static Card card(String title) {
    return new CardDraft(title).text("words").done();
  }

  private static String text(Incoming incoming) {
    return incoming instanceof Incoming.Said said ? said.text() : "";
  }

  /** Takes one word. */
  private final class For implements RoomDesk {
    private final String word;

    For(String word) {
      this.word = word;
    }

    @Override
    public Optional<Reply> answer(Incoming incoming) {
      asked.add(word);
      return text(incoming).equals(word)
          ? Optional.of(shown(word + " from the room for " + word))
          : Optional.empty();
    }

    @Override
    public boolean doesMore(String command) {
      return command.equals(word);
    }

    @Override
    public Card home(Person who, Card page) {
      return card(word + "(" + page.title() + ")");
    }
  }

  private final class End implements Desk {
    @Override
    public Reply answer(Incoming incoming) {
      asked.add("end");
      return incoming instanceof Incoming.Opened
          ? new Reply.Home(card("page"))
          : shown(text(incoming) + " from the end");
    }

    @Override
    public boolean onlyLooksUp(String command) {
      return command.equals("8.24");
    }

    @Override
    public List<Choice> suggest(Person who, String verb, String typed) {
      return List.of(new Choice(verb + " " + typed, "end"));
    }
  }
}
