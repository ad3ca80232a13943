package dev.annexbot.workspace.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Manifests are read as Slack reads them. */
class ManifestRulesTest {
  private static final String COMMANDS =
      "{'display_information':{'name':'a'},'oauth_config':{'scopes':{'bot':['commands']}},"
          + "'settings':{'socket_mode_enabled':true},'features':";

  @ParameterizedTest
  @ValueSource(strings = {"socket", "http"})
  void ourOwnManifestsAreTaken(String mode) throws IOException {
    var manifest = Manifest.read(Path.of("manifest/slack/app-manifest-" + mode + ".json"));

    assertThat(manifest.socketMode()).isEqualTo(mode.equals("socket"));
    assertThat(manifest.botName()).isEqualTo("Annexbot");
    assertThat(manifest.scopes()).contains("chat:write", "commands");
    assertThat(manifest.botEvents()).contains("app_mention", "message.im");
    assertThat(manifest.commands()).extracting(Manifest.Command::name).containsExactly("/iso");
    assertThat(manifest.shortcuts())
        .extracting(Manifest.Shortcut::callbackId)
        .contains("which_control", "look_up");
    assertThat(manifest.suggestedPrompts()).hasSize(4);
    assertThat(manifest.isAgent()).isTrue();
    assertThat(manifest.isAssistant()).isFalse();
    assertThat(manifest.hasHome() && manifest.hasMessagesTab() && manifest.interactive()).isTrue();
    assertThat(manifest.messagesTabIsReadOnly()).isFalse();
    assertThat(manifest.eventsUrl().isEmpty()).isEqualTo(manifest.socketMode());
    assertThat(manifest.optionsUrl()).isEqualTo(manifest.interactivityUrl());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'display_information':{'name':'#'}}                        | 35   | /display_information/name
          {'display_information':{'name':'a','description':'#'}}      | 140  | /display_information/description
          {'display_information':{'name':'a','long_description':'#'}} | 4000 | /display_information/long_description
          {'display_information':{'name':'a'},'features':{'bot_user':{'display_name':'#'}}} | 80 | /features/bot_user/display_name
          {'display_information':{'name':'a'},'oauth_config':{'scopes':{'bot':['assistant:write']}},'features':{'agent_view':{'agent_description':'#'}}} | 300 | /features/agent_view/agent_description
          {'display_information':{'name':'a'},'oauth_config':{'scopes':{'bot':['assistant:write']}},'features':{'agent_view':{'suggested_prompts':[«{'title':'a','message':'b'}»]}}} | 4 | /features/agent_view/suggested_prompts
          {'display_information':{'name':'a'},'oauth_config':{'scopes':{'bot':[«'s%'»]}}} | 255 | /oauth_config/scopes/bot
          {'display_information':{'name':'a'},'settings':{'socket_mode_enabled':true,'event_subscriptions':{'bot_events':[«'e%'»]}}} | 100 | /settings/event_subscriptions/bot_events
          """)
  void aFieldMayHaveSoMuchAndNoMore(String template, int most, String pointer) {
    assertThat(Manifest.check(Sample.json(template, most))).isEmpty();
    assertThat(Manifest.check(Sample.json(template, most + 1)))
        .extracting(Problem::pointer)
        .containsExactly(pointer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'slash_commands':[{'command':'/#','description':'d'}]             | 31   | /features/slash_commands/0/command
          'slash_commands':[{'command':'/a','description':'#'}]             | 2000 | /features/slash_commands/0/description
          'slash_commands':[{'command':'/a','description':'d','usage_hint':'#'}] | 1000 | /features/slash_commands/0/usage_hint
          'slash_commands':[«{'command':'/a%','description':'d'}»]          | 50   | /features/slash_commands
          'shortcuts':[{'name':'#','type':'global','callback_id':'c','description':'d'}] | 24 | /features/shortcuts/0/name
          'shortcuts':[{'name':'a','type':'global','callback_id':'#','description':'d'}] | 255 | /features/shortcuts/0/callback_id
          'shortcuts':[{'name':'a','type':'message','callback_id':'c','description':'#'}] | 150 | /features/shortcuts/0/description
          'shortcuts':[«{'name':'a','type':'message','callback_id':'c%','description':'d'}»] | 10 | /features/shortcuts
          """)
  void aCommandOrShortcutMayHaveSoMuchAndNoMore(String feature, int most, String pointer) {
    var template = COMMANDS + "{" + feature + "}}";

    assertThat(Manifest.check(Sample.json(template, most))).isEmpty();
    assertThat(Manifest.check(Sample.json(template, most + 1)))
        .extracting(Problem::pointer)
        .containsExactly(pointer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /display_information | name        | 1                | /display_information/name   | must provide a string
          /display_information | colour      | 'red'            | /display_information        | invalid additional property: colour
          /display_information | long_description | 'short'     | /display_information/long_description | must be more than 174 characters
          /oauth_config/scopes | bot         | ['commands']     | /oauth_config/scopes/bot    | must have the scope app_mentions:read for the event app_mention
          /settings/interactivity | request_url | 'http://a.example' | /settings/interactivity/request_url | must be a valid URL with https
          /settings            | event_subscriptions | {'bot_events':['app_mention']} | /settings/event_subscriptions | missing required field: request_url
          /features            | assistant_view | {'assistant_description':'a'} | /features   | agent_view and assistant_view exclude each other
          /features            | slash_commands | [{'command':'iso','description':'a','url':'https://a.example'}] | /features/slash_commands/0/command | must be a slash and small letters or digits
          """)
  void aWrongManifestIsRefusedWithPlaceAndReason(
      String at, String field, String value, String pointer, String reason) throws IOException {
    var json = ours();
    ((ObjectNode) json.at(at)).set(field, Sample.json(value));

    assertThat(Manifest.check(json)).contains(new Problem(pointer, reason));
  }

  @Test
  void aFileThatIsNoManifestIsNamedInTheSentence(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("manifest.json"), "{\"display_information\": {}}");
    assertThatThrownBy(() -> Manifest.read(file))
        .hasMessageContaining("manifest.json")
        .hasMessageContaining("missing required field: name [json-pointer:/display_information]");

    Files.writeString(file, "{");
    assertThatThrownBy(() -> Manifest.read(file)).hasMessageContaining("is no JSON");
  }

  private static JsonNode ours() throws IOException {
    return Manifest.read(Path.of("manifest/slack/app-manifest-http.json")).json();
  }
}
