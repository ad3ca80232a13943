package dev.annexbot.workspace.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a call of the Web API has to bring. */
class MethodsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          chat.postMessage    | {'channel':'C1','text':'a'}                              |
          chat.postMessage    | {'channel':'C1','text':'a','unfurl_links':'false','thread_ts':'1700000000.000100'} |
          chat.postMessage    | {'channel':'C1','blocks':'[{\\"type\\":\\"divider\\"}]'}     |
          chat.postMessage    | {'channel':'C1'}                                         | no_text
          chat.postMessage    | {'text':'a'}                                             | invalid_arguments
          chat.postMessage    | {'channel':'C1','text':'a','thread_ts':'17'}             | invalid_arguments
          chat.postMessage    | {'channel':'C1','text':'a','mrkdwn':'maybe'}             | invalid_arguments
          chat.postMessage    | {'channel':'C1','text':'a','blocks':'[{'}                | invalid_blocks_format
          chat.postMessage    | {'channel':'C1','text':'a','blocks':[{'type':'knob'}]}   | invalid_blocks
          chat.postEphemeral  | {'channel':'C1','text':'a'}                              | invalid_arguments
          chat.update         | {'channel':'C1','ts':'1700000000.000100','text':'a'}     |
          chat.update         | {'channel':'C1','text':'a'}                              | invalid_arguments
          chat.scheduleMessage | {'channel':'C1','text':'a','post_at':'1900000000'}      |
          chat.scheduleMessage | {'channel':'C1','text':'a','post_at':'soon'}            | invalid_arguments
          chat.appendStream   | {'channel':'C1','ts':'1700000000.000100','markdown_text':'a'} |
          chat.appendStream   | {'channel':'C1','ts':'1700000000.000100'}                | invalid_arguments
          chat.appendStream   | {'channel':'C1','ts':'1700000000.000100','chunks':[{'type':'tune'}]} | invalid_arguments
          views.open          | {'trigger_id':'1','view':{'type':'modal','title':PLAIN,'blocks':[DIVIDER]}} |
          views.open          | {'view':{'type':'modal','title':PLAIN,'blocks':[DIVIDER]}} | invalid_arguments
          views.open          | {'trigger_id':'1','view':{'type':'modal','blocks':[DIVIDER]}} | invalid_arguments
          views.update        | {'external_id':'1','view':{'type':'home','blocks':[DIVIDER]}} |
          conversations.open  | {'users':'U1,U2'}                                        |
          conversations.open  | {}                                                       | invalid_arguments
          files.completeUploadExternal | {'files':[{'id':'F1'}],'blocks':[{'type':'knob'}]} | invalid_blocks
          assistant.threads.setSuggestedPrompts | {'channel_id':'D1','prompts':[{'title':'a','message':'b'}]} |
          assistant.threads.setSuggestedPrompts | {'channel_id':'D1','prompts':[]} | invalid_arguments
          assistant.threads.setStatus | {'channel_id':'D1','thread_ts':'1700000000.000100','status':''} |
          agents.sessions.setStatus | {'channel_id':'D1','status':'asleep'}              | invalid_arguments
          blocks.validate     | {'blocks':[{'type':'knob'}]}                             | invalid_blocks
          auth.test           | {}                                                       |
          """)
  void aCallIsTakenOrRefusedForItsArguments(String method, String arguments, String error) {
    var call = Methods.find(method).orElseThrow().call(Sample.json(arguments));

    assertThat(call.refusal().map(Refusal::error).orElse(null)).isEqualTo(error);
    assertThat(call.unknown()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          assistant.threads.setSuggestedPrompts | {'channel_id':'D1','prompts':[«{'title':'a','message':'b'}»]} | 4
          assistant.threads.setStatus | {'channel_id':'D1','thread_ts':'1700000000.000100','status':'s','loading_messages':[«'a'»]} | 10
          agents.sessions.rename      | {'channel_id':'D1','title':'#'} | 200
          chat.stopStream             | {'channel':'C1','ts':'1700000000.000100','chunks':[{'type':'blocks','blocks':[«DIVIDER»]}]} | 50
          """)
  void anArgumentMayHoldSoMuchAndNoMore(String name, String arguments, int most) {
    var method = Methods.find(name).orElseThrow();

    assertThat(method.call(Sample.json(arguments, most)).refusal()).isEmpty();
    assertThat(method.call(Sample.json(arguments, most + 1)).refusal().map(Refusal::error))
        .contains("invalid_arguments");
  }

  @Test
  void argumentsAreReadAsWhatTheyMeanAndUnknownOnesAreNamed() {
    var call =
        Methods.find("chat.postMessage")
            .orElseThrow()
            .call(Sample.json("{'token':'t','channel':'C1','text':'a','mrkdwn':'0','colour':'b'}"));

    assertThat(call.arguments().get("mrkdwn").isBoolean()).isTrue();
    assertThat(call.text("channel")).isEqualTo("C1");
    assertThat(call.unknown()).containsExactly("colour");
  }

  @Test
  void aRefusalReadsAsSlackWritesIt() {
    var call =
        Methods.find("chat.postMessage")
            .orElseThrow()
            .call(
                Sample.json("{'channel':'C1','blocks':[{'type':'header','text':PLAIN(#)}]}", 151));

    assertThat(call.refusal().orElseThrow().messages())
        .containsExactly(
            "[ERROR] must be less than 151 characters [json-pointer:/blocks/0/text/text]");
  }

  @ParameterizedTest
  @CsvSource({
    "chat.postMessage,chat:write,''",
    "chat.postMessage,users:read,chat:write",
    "conversations.info,im:read,''",
    "conversations.info,chat:write,'channels:read,groups:read,im:read,mpim:read'",
    "users.lookupByEmail,users:read,users:read.email",
    "views.open,'',''"
  })
  void aMethodWantsItsScopes(String method, String granted, String missing) {
    var scopes = Set.copyOf(Arrays.asList(granted.split(" ")));
    assertThat(Methods.find(method).orElseThrow().missingScope(scopes)).isEqualTo(missing);
  }

  @Test
  void whatIsNoMethodIsNotFound() {
    assertThat(Methods.find("chat.shout")).isEmpty();
    assertThat(Methods.names()).hasSizeGreaterThan(40).contains("views.publish");
  }
}
