package dev.annexbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annexbot.slack.inbox.Registered;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the manifests tell Slack is what the code listens to, and fits into Slack's fields. */
class ManifestTest {
  @ParameterizedTest
  @ValueSource(strings = {"socket", "http"})
  void saysWhatTheCodeListensTo(String mode) throws IOException {
    var manifest = manifest(mode);
    assertThat(texts(manifest.at("/oauth_config/scopes/bot")))
        .containsExactlyElementsOf(Registered.SCOPES.keySet());
    assertThat(texts(manifest.at("/settings/event_subscriptions/bot_events")))
        .containsExactlyInAnyOrderElementsOf(Registered.EVENTS);
    assertThat(manifest.at("/features/slash_commands")).hasSize(1);
    assertThat(manifest.at("/features/slash_commands/0/command").asText())
        .isEqualTo(Registered.COMMAND);
    assertThat(manifest.at("/features/shortcuts").findValuesAsText("callback_id"))
        .containsExactlyInAnyOrder(
            Registered.WHICH_CONTROL,
            Registered.LOOK_UP,
            Registered.RAISE_RISK,
            Registered.ASK_HUMAN,
            Registered.CHECK_IN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"socket", "http"})
  void fitsIntoSlacksFields(String mode) throws IOException {
    var manifest = manifest(mode);
    fits(manifest, "/display_information/name", 1, 35);
    fits(manifest, "/display_information/description", 1, 140);
    fits(manifest, "/display_information/long_description", 175, 4_000);
    fits(manifest, "/features/bot_user/display_name", 1, 80);
    fits(manifest, "/features/agent_view/agent_description", 1, 300);
    assertThat(manifest.at("/features/agent_view/suggested_prompts").size()).isBetween(1, 4);
    for (var shortcut : manifest.at("/features/shortcuts")) {
      fits(shortcut, "/name", 1, 24);
      fits(shortcut, "/description", 1, 150);
    }
    fits(manifest, "/features/slash_commands/0/description", 1, 2_000);
    fits(manifest, "/features/slash_commands/0/usage_hint", 1, 1_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"socket", "http"})
  void namesAddressesInHttpModeOnly(String mode) throws IOException {
    var manifest = manifest(mode);
    boolean socket = mode.equals("socket");
    assertThat(manifest.at("/settings/socket_mode_enabled").asBoolean()).isEqualTo(socket);
    var urls = new ArrayList<String>();
    for (var at :
        List.of(
            "/features/slash_commands/0/url",
            "/settings/event_subscriptions/request_url",
            "/settings/interactivity/request_url",
            "/settings/interactivity/message_menu_options_url")) {
      urls.add(manifest.at(at).asText());
    }
    assertThat(urls).containsOnly(socket ? "" : "https://YOUR-HOST.example" + SlackWall.PATH);
  }

  private static JsonNode manifest(String mode) throws IOException {
    return new ObjectMapper()
        .readTree(Path.of("manifest/slack/app-manifest-" + mode + ".json").toFile());
  }

  private static void fits(JsonNode node, String at, int least, int most) {
    assertThat(node.at(at).asText()).as(at).hasSizeBetween(least, most);
  }

  private static List<String> texts(JsonNode array) {
    var texts = new ArrayList<String>();
    array.forEach(each -> texts.add(each.asText()));
    return texts;
  }
}
