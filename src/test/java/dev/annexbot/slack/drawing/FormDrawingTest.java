package dev.annexbot.slack.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.util.json.GsonFactory;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Form.Field;
import dev.annexbot.chat.Mention;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Png;
import dev.annexbot.chat.Press;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormDrawingTest {
  private static final Press PURPOSE = new Press("unhelpful", "A.5.7");

  @Test
  void drawsFieldsByTheirNames() {
    var view =
        FormDrawing.view(
            form(
                new Field.Writing("words", "In your words", "No names, please", 5_000, true),
                choosing("reason", 3)),
            "memory");
    Limits.keptInAView(view);
    var json = GsonFactory.createSnakeCase().toJson(view);
    assertThat(json)
        .contains("\"callback_id\":\"unhelpful\"", "\"private_metadata\":\"memory\"")
        .contains("\"block_id\":\"words\"", "\"max_length\":3000", "\"multiline\":true")
        .contains("\"optional\":true", "\"block_id\":\"reason\"", "\"radio_buttons\"");
  }

  @Test
  void drawsPeopleDaysAndWhatIsChosenAlready() {
    PersonId anna = new PersonId("slack:T1:U0ANNA");
    var view =
        FormDrawing.view(
            new Form(
                PURPOSE,
                "Title",
                "Next",
                List.of(
                    new Block.Small("Question 2 of 5"),
                    new Block.Text("by " + Mention.of(anna)),
                    new Block.Picture(new Png(new byte[] {1}), "alt", "1  [2]")),
                List.of(
                    new Field.Somebody("who", "Who?", true, Optional.of(anna)),
                    new Field.Day(
                        "due", "Until?", false, Optional.of(LocalDate.parse("2027-01-31"))),
                    new Field.ChoosingMany(
                        "many",
                        "Which?",
                        List.of(new Choice("A", "a"), new Choice("B", "b")),
                        List.of("b")),
                    new Field.Choosing(
                        "one",
                        "One?",
                        List.of(new Choice("C", "c"), new Choice("D", "d")),
                        true,
                        Optional.of("d")),
                    new Field.Writing("words", "Words", "", 100, false, "as before"))),
            "memory");
    Limits.keptInAView(view);
    assertThat(GsonFactory.createSnakeCase().toJson(view))
        .contains("Question 2 of 5", "\"user_id\":\"U0ANNA\"", "rich_text_preformatted")
        .contains("\"initial_user\":\"U0ANNA\"", "\"initial_date\":\"2027-01-31\"")
        .contains("\"initial_options\":[{", "\"initial_option\":{")
        .contains("\"initial_value\":\"as before\"");
  }

  @Test
  void drawsPeopleAndChannelsThatNoOtherOrganizationListensIn() {
    var view =
        FormDrawing.view(
            form(
                new Field.People(
                    "team",
                    "Who?",
                    3,
                    true,
                    List.of(new PersonId("slack:T1:U0ANNA"), new PersonId("teams:t:d-1"))),
                new Field.Channel("where", "Where?", "Invite me", false, Optional.of("slack:C0A1")),
                new Field.Channel("or", "Or?", "", true, Optional.of("teams:19:x@thread.tacv2"))),
            "memory");
    Limits.keptInAView(view);
    assertThat(GsonFactory.createSnakeCase().toJson(view))
        .contains("\"multi_users_select\"", "\"initial_users\":[\"U0ANNA\"]")
        .contains("\"max_selected_items\":3")
        .contains("\"conversations_select\"", "\"initial_conversation\":\"C0A1\"")
        .contains("\"include\":[\"public\",\"private\"]")
        .contains("\"exclude_external_shared_channels\":true")
        .doesNotContain("thread.tacv2");
  }

  @Test
  void takesAMenuForManyChoices() {
    assertThat(GsonFactory.createSnakeCase().toJson(FormDrawing.view(form(choosing("c", 11)), "")))
        .contains("static_select")
        .doesNotContain("radio_buttons");
  }

  @Test
  void refusesAValueThatSlackWouldNotCarry() {
    var field = new Field.Choosing("c", "C", List.of(new Choice("label", "v".repeat(76))));
    assertThatThrownBy(() -> FormDrawing.view(form(field), ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 to 75 characters");
  }

  private static Field.Choosing choosing(String name, int choices) {
    return new Field.Choosing(
        name,
        "Choose",
        IntStream.range(0, choices).mapToObj(i -> new Choice("Label " + i, "value" + i)).toList());
  }

  private static Form form(Field... fields) {
    return new Form(PURPOSE, "What was wrong?", "Send", List.of(fields));
  }
}
