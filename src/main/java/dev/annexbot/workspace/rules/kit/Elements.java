package dev.annexbot.workspace.rules.kit;

import static dev.annexbot.workspace.rules.kit.Composition.ACTION_ID;
import static dev.annexbot.workspace.rules.kit.Composition.CONFIRM;
import static dev.annexbot.workspace.rules.kit.Composition.SPOKEN_LABEL;
import static dev.annexbot.workspace.rules.kit.Composition.plain;
import static dev.annexbot.workspace.rules.shape.Values.FLAG;
import static dev.annexbot.workspace.rules.shape.Values.address;
import static dev.annexbot.workspace.rules.shape.Values.list;
import static dev.annexbot.workspace.rules.shape.Values.oneOf;
import static dev.annexbot.workspace.rules.shape.Values.text;

import dev.annexbot.workspace.rules.shape.Fields;
import dev.annexbot.workspace.rules.shape.Kinds;
import dev.annexbot.workspace.rules.shape.Shape;

/** The elements that are pressed or ticked. */
final class Elements {
  private static final int VALUE = 2_000;
  private static final int TICKS = 10;

  private static final Fields PRESSED =
      Fields.none().may("action_id", ACTION_ID).may("confirm", CONFIRM);

  private static final Fields BUTTON_FIELDS =
      PRESSED
          .need("text", plain(75))
          .may("value", text(1, VALUE))
          .may("url", address(3_000, "https", "http"))
          .may("style", Composition.STYLE)
          .may("accessibility_label", SPOKEN_LABEL);

  static final Kinds BUTTON = Kinds.none().or("button", BUTTON_FIELDS);

  static final Kinds OVERFLOW =
      Kinds.none().or("overflow", PRESSED.need("options", Choices.of(Choices.LINKED, 5)));

  static final Kinds TICKED =
      Kinds.none()
          .or(
              "checkboxes",
              ticked().may("initial_options", list(1, TICKS, Choices.WORDS)),
              Choices.KNOWN)
          .or("radio_buttons", ticked().may("initial_option", Choices.WORDS), Choices.KNOWN);

  static final Kinds WORKFLOW =
      Kinds.none()
          .or(
              "workflow_button",
              Fields.none()
                  .may("action_id", ACTION_ID)
                  .need("text", plain(75))
                  .need("workflow", Fields.none().need("trigger", trigger()))
                  .may("style", Composition.STYLE)
                  .may("accessibility_label", SPOKEN_LABEL));

  static final Kinds FEEDBACK =
      Kinds.none()
          .or(
              "feedback_buttons",
              Fields.none()
                  .may("action_id", ACTION_ID)
                  .need("positive_button", half())
                  .need("negative_button", half()))
          .or(
              "icon_button",
              PRESSED
                  .need("icon", oneOf("trash"))
                  .need("text", plain(75))
                  .may("value", text(1, VALUE))
                  .may("accessibility_label", SPOKEN_LABEL)
                  .may("visible_to_user_ids", list(1, 1_000, Ids.USER)));

  private Elements() {}

  private static Fields ticked() {
    return PRESSED.need("options", Choices.of(Choices.WORDS, TICKS)).may("focus_on_load", FLAG);
  }

  private static Fields half() {
    return Fields.none()
        .need("text", plain(75))
        .need("value", text(1, VALUE))
        .may("accessibility_label", SPOKEN_LABEL);
  }

  private static Shape trigger() {
    var parameter = Fields.none().need("name", text(1, 255)).need("value", text(0, VALUE));
    return Fields.none()
        .need("url", address(3_000, "https"))
        .may("customizable_input_parameters", list(1, 100, parameter));
  }
}
