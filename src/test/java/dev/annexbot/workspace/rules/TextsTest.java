package dev.annexbot.workspace.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which messages Slack takes, and who would be notified by them. */
class TextsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'text':'#'}                            | 40000 | msg_too_long
          {'markdown_text':'#'}                   | 12000 | msg_too_long
          {'text':'t','blocks':[«DIVIDER»]}       | 50    | invalid_blocks
          {'text':'t','attachments':[«{'text':'a'}»]} | 100 | too_many_attachments
          {'attachments':[{'text':'a','footer':'#'}]} | 300 | invalid_attachments
          {'attachments':[{'text':'a','actions':[«{}»]}]} | 5 | invalid_attachments
          {'text':'t','metadata':{'event_type':'#','event_payload':{}}} | 255 | invalid_metadata_schema
          """)
  void aMessageMayHaveSoMuchAndNoMore(String template, int most, String error) {
    assertThat(Texts.check(Sample.json(template, most))).isEmpty();
    assertThat(Texts.check(Sample.json(template, most + 1)).map(Refusal::error)).contains(error);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}                                                              | no_text
          {'text':' '}                                                    | no_text
          {'blocks':[]}                                                   | no_text
          {'text':'a','markdown_text':'b'}                                | markdown_text_conflict
          {'blocks':[DIVIDER],'markdown_text':'b'}                        | markdown_text_conflict
          {'blocks':{'type':'divider'}}                                   | invalid_blocks
          {'attachments':[{'blocks':[{'type':'knob'}]}]}                  | invalid_attachments
          {'attachments':[{'txt':'a'}]}                                   | invalid_attachments
          {'text':'a','metadata':'b'}                                     | invalid_metadata_format
          {'text':'a','metadata':{'event_payload':{}}}                    | invalid_metadata_schema
          {'text':'a','metadata':{'event_type':'a'}}                      | invalid_metadata_schema
          {'text':'a','metadata':{'event_type':'a','event_payload':{'b':null}}} | invalid_metadata_schema
          {'text':'a','metadata':{'event_type':'a','event_payload':{'b':{'c':{}}}}} | invalid_metadata_schema
          {'text':'a','metadata':{'event_type':'a','event_payload':{'b':['c']}}} | invalid_metadata_schema
          """)
  void aWrongMessageIsRefused(String message, String error) {
    assertThat(Texts.check(Sample.json(message)).map(Refusal::error)).contains(error);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'blocks':[DIVIDER]}",
        "{'text':'a','blocks':[]}",
        "{'attachments':[{'blocks':[DIVIDER]}]}",
        "{'text':'a','metadata':{'event_type':'a','event_payload':{'b':1,'c':true,'d':{'e':'f'}}}}",
      })
  void aRightMessageIsTaken(String message) {
    assertThat(Texts.check(Sample.json(message))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          {'text':'<!channel> and <!here|here>'} ; 2
          {'text':'<@U123> <!subteam^S123|@team>'} ; 2
          {'text':'&lt!channel&gt <https://a.example|@here>'} ; 0
          {'text':'@channel'} ; 0
          {'text':'@channel','link_names':true} ; 1
          {'text':'@here','parse':'full'} ; 1
          {'text':'a','blocks':[{'type':'section','text':{'type':'mrkdwn','text':'<!everyone>'}}]} ; 1
          {'text':'a','blocks':[{'type':'section','text':{'type':'plain_text','text':'<!everyone>'}}]} ; 0
          {'blocks':[{'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'text','text':'<!channel>'}]}]}]} ; 0
          {'blocks':[{'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'broadcast','range':'here'},{'type':'user','user_id':'U123'}]}]}]} ; 2
          {'blocks':[{'type':'actions','elements':[{'type':'button','text':PLAIN,'value':'<!channel>'}]}]} ; 0
          {'attachments':[{'text':'<@W123>'}]} ; 1
          """)
  void whoeverWouldBeNotifiedIsFound(String message, int mentions) {
    assertThat(Mentions.in(Sample.json(message))).hasSize(mentions);
  }
}
