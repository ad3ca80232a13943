package dev.annexbot.workspace.rules;

import static dev.annexbot.workspace.rules.shape.Values.FLAG;
import static dev.annexbot.workspace.rules.shape.Values.address;
import static dev.annexbot.workspace.rules.shape.Values.like;
import static dev.annexbot.workspace.rules.shape.Values.list;
import static dev.annexbot.workspace.rules.shape.Values.oneOf;
import static dev.annexbot.workspace.rules.shape.Values.text;
import static dev.annexbot.workspace.rules.shape.Values.visible;
import static dev.annexbot.workspace.rules.shape.Values.whole;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.workspace.rules.shape.Fields;
import dev.annexbot.workspace.rules.shape.Shape;
import dev.annexbot.workspace.rules.shape.Spot;
import java.util.HashSet;
import java.util.regex.Pattern;

/** The fields of a manifest, each with its limits; what is not described here is refused. */
final class ManifestShape {
  private static final Shape URL = address(3_000, "https");
  private static final Shape NAMES = list(0, 255, text(1, 255)).and(ManifestShape::once);
  private static final Shape EVENTS = list(0, 100, text(1, 100)).and(ManifestShape::once);

  private static final Shape DISPLAY =
      Fields.none()
          .need("name", visible(35))
          .may("description", visible(140))
          .may("long_description", text(175, 4_000))
          .may(
              "background_color",
              like(Pattern.compile("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})"), "a hex colour"));

  private static final Shape HOME =
      Fields.none()
          .may("home_tab_enabled", FLAG)
          .may("messages_tab_enabled", FLAG)
          .may("messages_tab_read_only_enabled", FLAG);

  private static final Shape PROMPTS =
      list(0, 4, Fields.none().need("title", visible(255)).need("message", visible(4_000)));

  private static final Shape AGENT =
      Fields.none()
          .may("agent_description", visible(300))
          .may("suggested_prompts", PROMPTS)
          .may(
              "actions",
              list(
                  0,
                  50,
                  Fields.none().need("name", visible(255)).need("description", visible(255))));

  private static final Shape ASSISTANT =
      Fields.none().need("assistant_description", visible(300)).may("suggested_prompts", PROMPTS);

  private static final Shape SHORTCUT =
      Fields.none()
          .need("name", visible(24))
          .need("type", oneOf("global", "message"))
          .need("callback_id", visible(255))
          .need("description", visible(150));

  private static final Shape COMMAND =
      Fields.none()
          .need(
              "command",
              text(2, 32)
                  .and(
                      like(Pattern.compile("/[a-z0-9_-]+"), "a slash and small letters or digits")))
          .need("description", visible(2_000))
          .may("url", URL)
          .may("usage_hint", visible(1_000))
          .may("should_escape", FLAG);

  private static final Shape FEATURES =
      Fields.none()
          .may("app_home", HOME)
          .may(
              "bot_user",
              Fields.none().need("display_name", visible(80)).may("always_online", FLAG))
          .may("agent_view", AGENT)
          .may("assistant_view", ASSISTANT)
          .may("shortcuts", list(1, 10, SHORTCUT))
          .may("slash_commands", list(1, 50, COMMAND))
          .may("unfurl_domains", list(1, 5, text(1, 255)));

  private static final Shape OAUTH =
      Fields.none()
          .may("redirect_urls", list(0, 1_000, URL))
          .may(
              "scopes",
              Fields.none()
                  .may("bot", NAMES)
                  .may("user", NAMES)
                  .may("bot_optional", NAMES)
                  .may("user_optional", NAMES))
          .may("token_management_enabled", FLAG)
          .may("pkce_enabled", FLAG);

  private static final Shape SETTINGS =
      Fields.none()
          .may("allowed_ip_address_ranges", list(1, 50, text(1, 50)))
          .may(
              "event_subscriptions",
              Fields.none()
                  .may("request_url", URL)
                  .may("bot_events", EVENTS)
                  .may("user_events", EVENTS)
                  .may(
                      "metadata_subscriptions",
                      list(
                          1,
                          20,
                          Fields.none()
                              .need("app_id", text(1, 50))
                              .need("event_type", text(1, 50)))))
          .may(
              "interactivity",
              Fields.none()
                  .need("is_enabled", FLAG)
                  .may("request_url", URL)
                  .may("message_menu_options_url", URL))
          .may("incoming_webhooks", Fields.none().may("incoming_webhooks_enabled", FLAG))
          .may("org_deploy_enabled", FLAG)
          .may("socket_mode_enabled", FLAG)
          .may("token_rotation_enabled", FLAG)
          .may("is_hosted", FLAG)
          .may("function_runtime", oneOf("remote", "slack"))
          .may("is_mcp_enabled", FLAG);

  static final Shape WHOLE =
      Fields.none()
          .may("$schema", text(1, 3_000))
          .may(
              "_metadata",
              Fields.none().may("major_version", whole(1, 2)).may("minor_version", whole(0, 100)))
          .need("display_information", DISPLAY)
          .may("features", FEATURES)
          .may("oauth_config", OAUTH)
          .may("settings", SETTINGS);

  private ManifestShape() {}

  private static void once(JsonNode names, Spot spot) {
    var seen = new HashSet<String>();
    for (int i = 0; i < names.size(); i++) {
      if (!seen.add(names.get(i).asText())) {
        spot.at(i).problem("already exists: " + names.get(i).asText());
      }
    }
  }
}
