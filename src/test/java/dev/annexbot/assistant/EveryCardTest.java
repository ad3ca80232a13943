package dev.annexbot.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.slack.drawing.Drawing;
import dev.annexbot.slack.drawing.FormDrawing;
import dev.annexbot.slack.drawing.Gallery;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Whatever the product can say passes the strict Slack, drawn in every way in which it is drawn.
 */
class EveryCardTest {
  /** What a form carries along: the longest that there can be. */
  private static final String MEMORY = "m".repeat(3_000);

  private static final Gallery HUNG = png -> Optional.of("F0123456789");
  private static final String LEFT_OUT = "There is more to it than fits here";

  /** One walk for all tests here: it takes some seconds. */
  private static final Walk WALK = new Walk(new Script().desk()).everywhere();

  private final StrictSlack slack = new StrictSlack();

  @Test
  void everyCardPassesAsAMessageAndAsAWindow() {
    for (var card : WALK.cards()) {
      slack.says(card.title(), Drawing.message(card));
      slack.says(card.title(), Drawing.message(card, HUNG));
      slack.shows(card.title(), Drawing.window(card, Gallery.EMPTY));
      slack.shows(card.title(), Drawing.window(card, HUNG));
    }

    assertThat(WALK.cards()).hasSizeGreaterThan(1_000);
    assertThat(slack.refusals()).isEmpty();
  }

  @Test
  void everyHomeAndFormAndSuggestionPasses() {
    WALK.homes().forEach(home -> slack.shows(home.title(), Drawing.home(home, HUNG)));
    WALK.forms().forEach(form -> slack.shows(form.title(), FormDrawing.view(form, MEMORY)));
    WALK.prompts().forEach(slack::suggests);

    assertThat(WALK.homes()).hasSizeGreaterThan(1);
    assertThat(WALK.forms()).isNotEmpty();
    assertThat(WALK.prompts()).isNotEmpty();
    assertThat(slack.refusals()).isEmpty();
  }

  @Test
  void everyCardAndFormPassesInTeamsOnEachOfItsSurfaces() {
    var teams = new StrictTeams();
    WALK.cards().forEach(teams::says);
    WALK.forms().forEach(teams::asks);

    assertThat(teams.refusals()).isEmpty();
    assertThat(teams.cited()).as("answers with footnotes").isGreaterThan(300);
  }

  @Test
  void whatIsTooLongForSlackWouldBeNoticed() {
    slack.says("long", new Drawing.Message("t".repeat(40_001), List.of()));
    slack.says("loud", new Drawing.Message("<!channel>", List.of()));
    slack.shows("empty", View.builder().type("modal").build());

    assertThat(slack.refusals()).containsOnlyKeys("long", "loud", "empty");
  }

  /** What was written has room; what people type may be cut. */
  @Test
  void nothingThatIsWrittenIsLeftOutForWantOfRoom() {
    assertThat(WALK.cards())
        .filteredOn(card -> StrictSlack.json(Drawing.message(card)).toString().contains(LEFT_OUT))
        .extracting(Card::title)
        .isEmpty();
  }

  @Test
  void everyListThatIsSearchedWhileTypingFitsIntoAMenu() {
    var desk = new Script().desk();
    var member = new Person(new PersonId("p"), Person.Standing.MEMBER);
    var typed =
        List.of("", "a", "5", "5.1", "a.8", "crypto", "the", "information", "x".repeat(1_000));
    for (var each : typed) {
      slack.offers(desk.suggest(member, Verbs.PICK, each));
    }
    var most = IntStream.range(0, 100).mapToObj(i -> new Choice("l".repeat(200), "v" + i)).toList();
    slack.offers(most);

    assertThat(slack.refusals()).isEmpty();
  }
}
