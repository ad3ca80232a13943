package dev.annexbot.slack.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.util.json.GsonFactory;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Form.Field;
import dev.annexbot.chat.Press;
import java.util.List;
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
