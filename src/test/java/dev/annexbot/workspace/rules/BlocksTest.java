package dev.annexbot.workspace.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each limit of Slack's blocks, just inside and just outside. */
class BlocksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'type':'divider','block_id':'#'}                                   | 255  | /blocks/0/block_id
          {'type':'section','text':PLAIN(#)}                                  | 3000 | /blocks/0/text/text
          {'type':'section','text':{'type':'mrkdwn','text':'#'}}              | 3000 | /blocks/0/text/text
          {'type':'section','fields':[PLAIN(#)]}                              | 2000 | /blocks/0/fields/0/text
          {'type':'section','fields':[«PLAIN»]}                               | 10   | /blocks/0/fields
          {'type':'header','text':PLAIN(#)}                                   | 150  | /blocks/0/text/text
          {'type':'actions','elements':[«BUTTON»]}                            | 25   | /blocks/0/elements
          {'type':'context','elements':[«PLAIN»]}                             | 10   | /blocks/0/elements
          {'type':'context','elements':[PLAIN(#)]}                            | 3000 | /blocks/0/elements/0/text
          {'type':'context_actions','elements':[«{'type':'icon_button','icon':'trash','text':PLAIN}»]} | 5 | /blocks/0/elements
          {'type':'input','label':PLAIN(#),'element':{'type':'plain_text_input'}} | 2000 | /blocks/0/label/text
          {'type':'input','label':PLAIN,'hint':PLAIN(#),'element':{'type':'plain_text_input'}} | 2000 | /blocks/0/hint/text
          {'type':'image','alt_text':'#','image_url':'https://a.example/i.png'} | 2000 | /blocks/0/alt_text
          {'type':'image','alt_text':'a','image_url':'https://a.example/i.png','title':PLAIN(#)} | 2000 | /blocks/0/title/text
          {'type':'markdown','text':'#'}                                      | 12000 | /blocks/0/text
          {'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'text','text':'#'}]}]} | 12000 | /blocks/0/elements/0/elements/0/text
          {'type':'table','rows':[«[{'type':'raw_text','text':'t'}]»]}        | 100  | /blocks/0/rows
          {'type':'table','rows':[[«{'type':'raw_text','text':'t'}»]]}        | 20   | /blocks/0/rows/0
          {'type':'table','rows':[[{'type':'raw_text','text':'t'}]],'column_settings':[«{'align':'left'}»]} | 20 | /blocks/0/column_settings
          {'type':'video','title':PLAIN(#),'video_url':'https://a.example/v','thumbnail_url':'https://a.example/t','alt_text':'a'} | 199 | /blocks/0/title/text
          {'type':'video','author_name':'#','title':PLAIN,'video_url':'https://a.example/v','thumbnail_url':'https://a.example/t','alt_text':'a'} | 49 | /blocks/0/author_name
          {'type':'card','title':PLAIN(#)}                                    | 150  | /blocks/0/title/text
          {'type':'card','title':PLAIN,'subtitle':PLAIN(#)}                   | 150  | /blocks/0/subtitle/text
          {'type':'card','body':{'type':'mrkdwn','text':'#'}}                 | 200  | /blocks/0/body/text
          {'type':'carousel','elements':[«{'type':'card','title':PLAIN}»]}    | 10   | /blocks/0/elements
          {'type':'container','title':PLAIN(#),'child_blocks':[DIVIDER]}      | 150  | /blocks/0/title/text
          {'type':'container','title':PLAIN,'subtitle':PLAIN(#),'child_blocks':[DIVIDER]} | 150 | /blocks/0/subtitle/text
          {'type':'container','title':PLAIN,'child_blocks':[«DIVIDER»]}       | 10   | /blocks/0/child_blocks
          {'type':'plan','title':'p','tasks':[«{'type':'task_card','task_id':'%','title':'t','status':'pending'}»]} | 50 | /blocks/0/tasks
          """)
  void blocksMayHaveSoMuchAndNoMore(String template, int most, String pointer) {
    assertThat(Blocks.check(Sample.json("[" + template + "]", most), Surface.MESSAGE)).isEmpty();

    assertThat(Blocks.check(Sample.json("[" + template + "]", most + 1), Surface.MESSAGE))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.pointer()).isEqualTo(pointer);
              assertThat(problem.message())
                  .isIn(
                      "must be less than " + (most + 1) + " characters",
                      "no more than " + most + " items allowed");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'type':'button','text':PLAIN,'action_id':'#'}             | 255  | /action_id
          {'type':'button','text':PLAIN(#)}                          | 75   | /text/text
          {'type':'button','text':PLAIN,'value':'#'}                 | 2000 | /value
          {'type':'button','text':PLAIN,'accessibility_label':'#'}   | 75   | /accessibility_label
          {'type':'static_select','placeholder':PLAIN(#),'options':[OPTION]} | 150 | /placeholder/text
          {'type':'static_select','options':[«{'text':PLAIN,'value':'%'}»]} | 100 | /options
          {'type':'static_select','options':[{'text':PLAIN(#),'value':'v'}]} | 75 | /options/0/text/text
          {'type':'static_select','options':[{'text':PLAIN,'value':'#'}]} | 75 | /options/0/value
          {'type':'static_select','options':[{'text':PLAIN,'value':'v','description':PLAIN(#)}]} | 75 | /options/0/description/text
          {'type':'static_select','option_groups':[«{'label':PLAIN,'options':[OPTION]}»]} | 100 | /option_groups
          {'type':'static_select','option_groups':[{'label':PLAIN,'options':[«{'text':PLAIN,'value':'%'}»]}]} | 100 | /option_groups/0/options
          {'type':'static_select','option_groups':[{'label':PLAIN(#),'options':[OPTION]}]} | 75 | /option_groups/0/label/text
          {'type':'multi_static_select','options':[«{'text':PLAIN,'value':'%'}»]} | 100 | /options
          {'type':'overflow','options':[«{'text':PLAIN,'value':'%'}»]} | 5 | /options
          {'type':'checkboxes','options':[«{'text':PLAIN,'value':'%'}»]} | 10 | /options
          {'type':'radio_buttons','options':[«{'text':PLAIN,'value':'%'}»]} | 10 | /options
          {'type':'plain_text_input','initial_value':'#'}            | 3000 | /initial_value
          {'type':'file_input','filetypes':[«'pdf'»]}                | 100  | /filetypes
          {'type':'button','text':PLAIN,'confirm':{'title':PLAIN(#),'text':PLAIN,'confirm':PLAIN,'deny':PLAIN}} | 100 | /confirm/title/text
          {'type':'button','text':PLAIN,'confirm':{'title':PLAIN,'text':PLAIN(#),'confirm':PLAIN,'deny':PLAIN}} | 300 | /confirm/text/text
          {'type':'button','text':PLAIN,'confirm':{'title':PLAIN,'text':PLAIN,'confirm':PLAIN(#),'deny':PLAIN}} | 30 | /confirm/confirm/text
          {'type':'button','text':PLAIN,'confirm':{'title':PLAIN,'text':PLAIN,'confirm':PLAIN,'deny':PLAIN(#)}} | 30 | /confirm/deny/text
          """)
  void elementsMayHaveSoMuchAndNoMore(String template, int most, String pointer) {
    var block = "[" + Sample.placed(template) + "]";

    assertThat(Blocks.check(Sample.json(block, most), Surface.MODAL)).isEmpty();
    assertThat(Blocks.check(Sample.json(block, most + 1), Surface.MODAL))
        .isNotEmpty()
        .allMatch(
            problem ->
                problem.message().contains("" + (most + 1))
                    || problem.message().contains("" + most))
        .anyMatch(problem -> problem.pointer().endsWith(pointer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'type':'plain_text_input','min_length':%}          | min_length        | 0          | 3000
          {'type':'plain_text_input','max_length':%}          | max_length        | 1          | 3000
          {'type':'rich_text_input','min_lines':%}            | min_lines         | 1          | 100
          {'type':'rich_text_input','max_lines':%}            | max_lines         | 1          | 100
          {'type':'file_input','max_files':%}                 | max_files         | 1          | 10
          {'type':'external_select','min_query_length':%}     | min_query_length  | 0          | 100
          {'type':'multi_users_select','max_selected_items':%} | max_selected_items | 1        | 100
          {'type':'datetimepicker','initial_date_time':%}     | initial_date_time | 1000000000 | 9999999999
          """)
  void numbersLieBetweenTwoOthers(String template, String field, long least, long most) {
    for (long fine : new long[] {least, most}) {
      var block = Sample.block(Sample.placed(template.replace("%", "" + fine)));
      assertThat(Blocks.check(block, Surface.MODAL)).isEmpty();
    }
    for (long wrong : new long[] {least - 1, most + 1}) {
      var block = Sample.block(Sample.placed(template.replace("%", "" + wrong)));
      assertThat(Blocks.check(block, Surface.MODAL))
          .singleElement()
          .satisfies(it -> assertThat(it.pointer()).endsWith("/" + field))
          .satisfies(it -> assertThat(it.message()).contains("between " + least + " and " + most));
    }
  }

  @ParameterizedTest
  @CsvSource({"MESSAGE,50", "MODAL,100", "HOME,100"})
  void aSurfaceHoldsSoManyBlocks(Surface surface, int most) {
    assertThat(Blocks.check(Sample.json("[«DIVIDER»]", most), surface)).isEmpty();
    assertThat(Blocks.check(Sample.json("[«DIVIDER»]", most + 1), surface))
        .containsExactly(new Problem("/blocks", "no more than " + most + " items allowed"));
    assertThat(Blocks.check(Sample.json("[]"), surface))
        .containsExactly(new Problem("/blocks", "no fewer than 1 items allowed"));
  }

  @Test
  void someThingsAreLimitedOverAllBlocksTogether() {
    var half = "{'type':'markdown','text':'#'}";
    assertThat(Blocks.check(Sample.json("[" + half + "," + half + "]", 6_000), Surface.MESSAGE))
        .isEmpty();
    assertThat(Blocks.check(Sample.json("[" + half + "," + half + "]", 6_001), Surface.MESSAGE))
        .extracting(Problem::message)
        .containsExactly("markdown blocks must be less than 12001 characters together");

    var table =
        "{'type':'table','rows':[[{'type':'raw_text','text':'#'},{'type':'raw_text','text':'#'}]]}";
    assertThat(Blocks.check(Sample.json("[" + table + "]", 5_000), Surface.MESSAGE)).isEmpty();
    assertThat(Blocks.check(Sample.json("[" + table + "]", 5_001), Surface.MESSAGE)).hasSize(1);
    assertThat(Blocks.check(Sample.json("[" + table + "," + table + "]", 1), Surface.MESSAGE))
        .containsExactly(new Problem("/blocks", "only one table is allowed in a message"));
  }

  @Test
  void aMessageIsTooLongFrom13200CharactersOfBlocks() {
    var empty = Sample.json("[{'type':'markdown','text':''}]").toString().length();
    assertThat(Blocks.tooLong(Sample.json("[{'type':'markdown','text':'#'}]", 13_199 - empty)))
        .isFalse();
    assertThat(Blocks.tooLong(Sample.json("[{'type':'markdown','text':'#'}]", 13_200 - empty)))
        .isTrue();
  }
}
