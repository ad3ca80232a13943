package dev.annexbot.teams.drawing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Press;
import dev.annexbot.teams.api.Json;
import java.util.List;

/** The single shapes of Adaptive Cards that we use. */
final class Shapes {
  private static final int TITLE = 300;
  private static final int LABEL = 75;

  private Shapes() {}

  static ObjectNode text(String markdown) {
    return Json.object().put("type", "TextBlock").put("text", markdown).put("wrap", true);
  }

  static ObjectNode title(String title) {
    return text(Markdown.escaped(Plain.line(title, TITLE)))
        .put("size", "Large")
        .put("weight", "Bolder")
        .put("style", "heading");
  }

  static ObjectNode heading(String text) {
    return text(Markdown.escaped(Plain.line(text, TITLE)))
        .put("weight", "Bolder")
        .put("style", "heading")
        .put("spacing", "Medium");
  }

  /** Small and grey. */
  static ObjectNode small(String markdown) {
    return text(markdown).put("size", "Small").put("isSubtle", true);
  }

  static ObjectNode facts(List<Block.Fact> facts) {
    ObjectNode set = Json.object().put("type", "FactSet");
    ArrayNode drawn = set.putArray("facts");
    for (Block.Fact fact : facts) {
      drawn
          .addObject()
          .put("title", Markdown.escaped(Plain.line(fact.name(), 200)))
          .put("value", Markdown.escaped(shown(fact.value())));
    }
    return set;
  }

  private static String shown(String value) {
    String clean = Plain.clean(value).strip().replaceAll("\n +", "\n");
    return clean.isEmpty() ? "–" : clean;
  }

  static ObjectNode buttons(List<Block.Button> buttons, Surface surface) {
    ObjectNode set = Json.object().put("type", "ActionSet");
    ArrayNode actions = set.putArray("actions");
    for (Block.Button button : buttons) {
      ObjectNode action = action(button, surface);
      actions.add(
          switch (button.style()) {
            case PLAIN -> action;
            case PRIMARY -> action.put("style", "positive");
          });
    }
    return set;
  }

  private static ObjectNode action(Block.Button button, Surface surface) {
    ObjectNode data = Data.of(button.press());
    return button.asks() && surface == Surface.MESSAGE
        ? submit(button.label(), Data.opening(data))
        : action(button.label(), button.press().verb(), data, surface);
  }

  private static ObjectNode submit(String label, ObjectNode data) {
    return Json.object()
        .put("type", "Action.Submit")
        .put("title", Plain.line(label, LABEL))
        .set("data", data);
  }

  /** A button; old clients, which do not know the newer kind, get the older one. */
  static ObjectNode action(String label, String verb, ObjectNode data, Surface surface) {
    ObjectNode submit = submit(label, data);
    return switch (surface) {
      case DIALOG -> submit;
      case MESSAGE, SIMULATED -> {
        ObjectNode execute =
            Json.object()
                .put("type", "Action.Execute")
                .put("title", Plain.line(label, LABEL))
                .put("verb", verb);
        execute.set("data", data);
        execute.set("fallback", submit);
        yield execute;
      }
    };
  }

  /** A list that fills while somebody types, and a button for what was chosen from it. */
  static List<ObjectNode> picker(Block.Picker picker, Surface surface) {
    String verb = new Press(picker.verb(), "").verb();
    return switch (surface) {
      case MESSAGE, DIALOG ->
          List.of(list(picker, verb), row(action("Show", verb, Data.ofList(verb), surface)));
      case SIMULATED ->
          List.of(typed(picker), row(action("Find", verb, Data.ofPicker(verb), surface)));
    };
  }

  private static ObjectNode list(Block.Picker picker, String dataset) {
    ObjectNode list =
        Json.object()
            .put("type", "Input.ChoiceSet")
            .put("id", Data.CHOSEN)
            .put("label", Plain.line(picker.prompt(), 150))
            .put("style", "filtered");
    list.putArray("choices");
    list.putObject("choices.data").put("type", "Data.Query").put("dataset", dataset);
    return list;
  }

  private static ObjectNode row(ObjectNode action) {
    ObjectNode set = Json.object().put("type", "ActionSet");
    set.putArray("actions").add(action);
    return set;
  }

  /** A field to type into, where no list can fill. */
  private static ObjectNode typed(Block.Picker picker) {
    return Json.object()
        .put("type", "Input.Text")
        .put("id", Data.TYPED)
        .put("label", Plain.line(picker.prompt(), 150))
        .put("placeholder", "A number or a word")
        .put("maxLength", 100);
  }
}
