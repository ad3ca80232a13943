package dev.annexbot.workspace.rules.kit;

import static dev.annexbot.workspace.rules.shape.Values.FLAG;
import static dev.annexbot.workspace.rules.shape.Values.list;
import static dev.annexbot.workspace.rules.shape.Values.whole;

import dev.annexbot.workspace.rules.shape.Fields;
import dev.annexbot.workspace.rules.shape.Kinds;
import dev.annexbot.workspace.rules.shape.Shape;

/** The menus: of options, loaded ones, people, conversations and channels; for one or for many. */
final class Selects {
  private static final int MANY = 100;

  private static final Fields MENU =
      Fields.none()
          .may("action_id", Composition.ACTION_ID)
          .may("placeholder", Composition.PLACEHOLDER)
          .may("confirm", Composition.CONFIRM)
          .may("focus_on_load", FLAG);
  private static final Fields MULTI = MENU.may("max_selected_items", whole(1, MANY));
  private static final Shape LENGTH = whole(0, 100);

  private static final Kinds STATIC =
      Kinds.none()
          .or(
              "static_select",
              Choices.menu(MENU).may("initial_option", Choices.PLAIN),
              Choices.EITHER.and(Choices.KNOWN))
          .or(
              "multi_static_select",
              Choices.menu(MULTI).may("initial_options", list(1, MANY, Choices.PLAIN)),
              Choices.EITHER.and(Choices.KNOWN).and(Choices.atMost("initial_options")));

  private static final Kinds LOADED =
      Kinds.none()
          .or(
              "external_select",
              MENU.may("initial_option", Choices.PLAIN).may("min_query_length", LENGTH))
          .or(
              "multi_external_select",
              MULTI
                  .may("initial_options", list(1, MANY, Choices.PLAIN))
                  .may("min_query_length", LENGTH),
              Choices.atMost("initial_options"));

  private Selects() {}

  /**
   * All menus.
   *
   * @param answering whether an answer to a form may be posted where a menu says
   */
  static Kinds all(boolean answering) {
    var one = answering ? MENU.may("response_url_enabled", FLAG) : MENU;
    return STATIC
        .or(LOADED)
        .or("users_select", MENU.may("initial_user", Ids.USER))
        .or("channels_select", one.may("initial_channel", Ids.CHANNEL))
        .or("conversations_select", filtered(one).may("initial_conversation", Ids.CONVERSATION))
        .or(
            "multi_users_select",
            MULTI.may("initial_users", list(1, MANY, Ids.USER)),
            Choices.atMost("initial_users"))
        .or(
            "multi_channels_select",
            MULTI.may("initial_channels", list(1, MANY, Ids.CHANNEL)),
            Choices.atMost("initial_channels"))
        .or(
            "multi_conversations_select",
            filtered(MULTI).may("initial_conversations", list(1, MANY, Ids.CONVERSATION)),
            Choices.atMost("initial_conversations"));
  }

  private static Fields filtered(Fields menu) {
    return menu.may("default_to_current_conversation", FLAG).may("filter", Composition.FILTER);
  }
}
