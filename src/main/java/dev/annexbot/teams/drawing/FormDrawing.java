package dev.annexbot.teams.drawing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.chat.Form;
import dev.annexbot.teams.api.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws forms: as cards that are replaced when they are sent, and as dialogs. */
public final class FormDrawing {

  private FormDrawing() {}

  /** What somebody has sent before, and what has to be mended in it. */
  public record Before(Map<String, String> values, Map<String, String> mistakes) {
    public static final Before NOTHING = new Before(Map.of(), Map.of());

    public Before {
      values = Map.copyOf(values);
      mistakes = Map.copyOf(mistakes);
    }
  }

  public static ObjectNode card(Form form, Surface surface, Before before) {
    List<ObjectNode> elements = new ArrayList<>();
    if (surface != Surface.DIALOG) {
      elements.add(Shapes.title(form.title()));
    }
    before.mistakes().values().stream().sorted().forEach(it -> elements.add(mistake(it)));
    elements.addAll(Drawing.above(form.above(), surface));
    for (Form.Field field : form.fields()) {
      elements.add(Inputs.input(field, Optional.ofNullable(before.values().get(field.name()))));
    }
    ObjectNode send =
        Shapes.action(form.send(), form.purpose().verb(), Data.ofForm(form.purpose()), surface);
    ObjectNode set = Json.object().put("type", "ActionSet");
    set.putArray("actions").add(send.put("style", "positive"));
    elements.add(set);
    return Drawing.around(elements);
  }

  private static ObjectNode mistake(String sentence) {
    return Shapes.text(Markdown.escaped(Plain.clean(sentence))).put("color", "Attention");
  }
}
