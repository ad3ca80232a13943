package dev.annexbot.workspace.rules.kit;

import static dev.annexbot.workspace.rules.shape.Values.FLAG;
import static dev.annexbot.workspace.rules.shape.Values.address;
import static dev.annexbot.workspace.rules.shape.Values.atLeastOne;
import static dev.annexbot.workspace.rules.shape.Values.exactlyOne;
import static dev.annexbot.workspace.rules.shape.Values.list;
import static dev.annexbot.workspace.rules.shape.Values.oneOf;
import static dev.annexbot.workspace.rules.shape.Values.text;
import static dev.annexbot.workspace.rules.shape.Values.visible;

import dev.annexbot.workspace.rules.shape.Fields;
import dev.annexbot.workspace.rules.shape.Kinds;
import dev.annexbot.workspace.rules.shape.Shape;

/** The objects that blocks and elements are composed of: texts, options, confirmations. */
public final class Composition {
  static final int TEXT = 3_000;
  static final Shape STYLE = oneOf("primary", "danger");
  static final Shape PLACEHOLDER = plain(150);
  static final Shape ACTION_ID = text(1, 255);
  static final Shape SPOKEN_LABEL = text(1, 75);

  static final Shape CONFIRM =
      Fields.none()
          .need("title", plain(100))
          .need("text", words(300))
          .need("confirm", plain(30))
          .need("deny", plain(30))
          .may("style", STYLE);

  static final Shape DISPATCH =
      Fields.none()
          .need(
              "trigger_actions_on", list(1, 2, oneOf("on_enter_pressed", "on_character_entered")));

  static final Shape FILTER =
      Fields.none()
          .may("include", list(1, 4, oneOf("im", "mpim", "private", "public")))
          .may("exclude_external_shared_channels", FLAG)
          .may("exclude_bot_users", FLAG)
          .and(atLeastOne("include", "exclude_external_shared_channels", "exclude_bot_users"));

  private static final Shape SLACK_FILE =
      Fields.none()
          .may("id", text(1, 255))
          .may("url", address(TEXT, "https"))
          .and(exactlyOne("id", "url"));

  private Composition() {}

  /** A text object that is plain. */
  public static Shape plain(int most) {
    return Kinds.none().or("plain_text", plainFields(most));
  }

  static Shape mrkdwn(int most) {
    return Kinds.none().or("mrkdwn", mrkdwnFields(most));
  }

  /** Plain or mrkdwn. */
  static Kinds words(int most) {
    return Kinds.none().or("plain_text", plainFields(most)).or("mrkdwn", mrkdwnFields(most));
  }

  private static Fields plainFields(int most) {
    return Fields.none().need("text", visible(most)).may("emoji", FLAG);
  }

  private static Fields mrkdwnFields(int most) {
    return Fields.none().need("text", visible(most)).may("verbatim", FLAG);
  }

  /** What an image has beside its own fields. */
  static Fields picture() {
    return Fields.none()
        .need("alt_text", text(1, 2_000))
        .may("image_url", address(TEXT, "https"))
        .may("slack_file", SLACK_FILE);
  }

  static Shape onePicture() {
    return exactlyOne("image_url", "slack_file");
  }

  static Shape imageElement() {
    return Kinds.none().or("image", picture(), onePicture());
  }
}
