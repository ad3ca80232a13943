package dev.annexbot.workspace.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which blocks and elements there are, and what else is wrong with them than their length. */
class BlockKindsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          DIVIDER                                                             | MESSAGE MODAL HOME
          {'type':'section','text':PLAIN,'accessory':IMAGE,'expand':true}     | MESSAGE MODAL HOME
          {'type':'section','text':PLAIN,'accessory':BUTTON}                  | MESSAGE MODAL HOME
          {'type':'context','elements':[IMAGE,PLAIN]}                         | MESSAGE MODAL HOME
          {'type':'input','label':PLAIN,'element':{'type':'plain_text_input'},'dispatch_action':true,'optional':true} | MESSAGE MODAL HOME
          {'type':'input','label':PLAIN,'element':{'type':'file_input'}}      | MODAL
          {'type':'input','label':PLAIN,'element':{'type':'conversations_select','response_url_enabled':true}} | MODAL
          {'type':'image','alt_text':'a','slack_file':{'id':'F123'}}          | MESSAGE MODAL HOME
          {'type':'video','title':PLAIN,'video_url':'https://a.example/v','thumbnail_url':'https://a.example/t','alt_text':'a'} | MESSAGE MODAL HOME
          RICH                                                                | MESSAGE MODAL HOME
          {'type':'markdown','text':'**a**'}                                  | MESSAGE
          {'type':'context_actions','elements':[{'type':'feedback_buttons','positive_button':{'text':PLAIN,'value':'p'},'negative_button':{'text':PLAIN,'value':'n'}}]} | MESSAGE
          {'type':'table','rows':[[{'type':'raw_number','value':1,'text':'1'},RICH]]} | MESSAGE
          {'type':'data_table','caption':'c','rows':[[{'type':'raw_text','text':'t'}]],'page_size':5} | MESSAGE
          {'type':'alert','text':PLAIN,'level':'warning'}                     | MESSAGE
          {'type':'card','title':PLAIN,'actions':[BUTTON]}                    | MESSAGE
          {'type':'container','title':PLAIN,'is_collapsible':true,'default_collapsed':true,'child_blocks':[DIVIDER]} | MESSAGE
          {'type':'task_card','task_id':'1','title':'t','status':'complete','details':RICH,'sources':[{'type':'url','url':'https://a.example','text':'a'}]} | MESSAGE
          {'type':'actions','elements':[{'type':'workflow_button','text':PLAIN,'workflow':{'trigger':{'url':'https://slack.com/shortcuts/1'}}}]} | MESSAGE
          {'type':'file','source':'remote','external_id':'1'}                 | NOWHERE
          {'type':'call','call_id':'R1'}                                      | NOWHERE
          {'type':'context','elements':[BUTTON]}                              | NOWHERE
          {'type':'actions','elements':[{'type':'plain_text_input'}]}         | NOWHERE
          {'type':'section','text':PLAIN,'accessory':{'type':'datetimepicker'}} | NOWHERE
          {'type':'context_actions','elements':[BUTTON]}                      | NOWHERE
          """)
  void aBlockStandsWhereSlackShowsItAndNowhereElse(String block, String surfaces) {
    for (var surface : Surface.values()) {
      assertThat(Blocks.check(Sample.block(block), surface).isEmpty())
          .as("%s on %s", block, surface)
          .isEqualTo(Arrays.asList(surfaces.split(" ")).contains(surface.name()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'button','text':PLAIN,'action_id':'a','value':'v','url':'https://a.example','style':'danger'}",
        "{'type':'overflow','options':[{'text':PLAIN,'value':'v','url':'https://a.example'}]}",
        "{'type':'checkboxes','options':[OPTION],'initial_options':[OPTION],'focus_on_load':true}",
        "{'type':'radio_buttons','options':[{'text':{'type':'mrkdwn','text':'*a*'},'value':'v'}]}",
        "{'type':'static_select','options':[OPTION],'initial_option':OPTION,'placeholder':PLAIN}",
        "{'type':'static_select','option_groups':[{'label':PLAIN,'options':[OPTION]}],'initial_option':OPTION}",
        "{'type':'multi_static_select','options':[OPTION],'initial_options':[OPTION],'max_selected_items':1}",
        "{'type':'external_select','initial_option':OPTION,'min_query_length':0}",
        "{'type':'multi_external_select','initial_options':[OPTION]}",
        "{'type':'users_select','initial_user':'U123'}",
        "{'type':'multi_users_select','initial_users':['U123','W123']}",
        "{'type':'conversations_select','default_to_current_conversation':true,'filter':{'include':['im'],'exclude_bot_users':true}}",
        "{'type':'multi_conversations_select','initial_conversations':['C123']}",
        "{'type':'channels_select','initial_channel':'C123'}",
        "{'type':'multi_channels_select','initial_channels':['C123']}",
        "{'type':'datepicker','initial_date':'2026-02-28'}",
        "{'type':'timepicker','initial_time':'23:59','timezone':'Europe/Berlin'}",
        "{'type':'datetimepicker','initial_date_time':1628633820}",
        "{'type':'plain_text_input','multiline':true,'min_length':2,'max_length':5,'initial_value':'12345'}",
        "{'type':'plain_text_input','dispatch_action_config':{'trigger_actions_on':['on_enter_pressed']}}",
        "{'type':'email_text_input','initial_value':'a@b.example'}",
        "{'type':'url_text_input','initial_value':'https://a.example/b'}",
        "{'type':'number_input','is_decimal_allowed':true,'initial_value':'1.5','min_value':'1','max_value':'2'}",
        "{'type':'rich_text_input','initial_value':RICH,'min_lines':3,'max_lines':3}",
        "{'type':'file_input','filetypes':['pdf'],'max_files':1}",
      })
  void everyElementIsKnown(String element) {
    assertThat(Blocks.check(Sample.block(Sample.placed(element)), Surface.MODAL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'type':'button'}                                              | missing required field: text
          {'type':'button','text':'text'}                                | must provide an object
          {'type':'button','text':{'type':'mrkdwn','text':'t'}}          | unsupported type: mrkdwn
          {'type':'button','text':{'type':'plain_text','text':''}}       | must be more than 0 characters
          {'type':'button','text':{'type':'plain_text','text':'  '}}     | must be more than 0 characters
          {'type':'button','text':{'type':'plain_text','text':'t','verbatim':true}} | invalid additional property: verbatim
          {'type':'button','text':PLAIN,'colour':'red'}                  | invalid additional property: colour
          {'type':'button','text':PLAIN,'style':'green'}                 | must be one of primary, danger
          {'type':'button','text':PLAIN,'value':''}                      | must be more than 0 characters
          {'type':'button','text':PLAIN,'value':1}                       | must provide a string
          {'type':'button','text':PLAIN,'url':'javascript:alert(1)'}     | must be a valid URL with https or http
          {'type':'button','text':PLAIN,'confirm':{'text':PLAIN,'confirm':PLAIN,'deny':PLAIN}} | missing required field: title
          {'text':PLAIN}                                                 | missing required field: type
          {'type':'knob'}                                                | unsupported type: knob
          {'type':'static_select'}                                       | must have exactly one of options, option_groups
          {'type':'static_select','options':[]}                          | no fewer than 1 items allowed
          {'type':'static_select','options':[{'text':PLAIN}]}            | missing required field: value
          {'type':'static_select','options':[{'text':PLAIN,'value':'v','url':'https://a.example'}]} | invalid additional property: url
          {'type':'static_select','options':[OPTION,OPTION]}             | must be unique among the options
          {'type':'static_select','options':[OPTION],'initial_option':{'text':PLAIN,'value':'w'}} | must match one of the options
          {'type':'checkboxes','options':[OPTION],'initial_options':[{'text':PLAIN,'value':'w'}]} | must match one of the options
          {'type':'multi_users_select','initial_users':['U12','U13'],'max_selected_items':1} | must not have more items than max_selected_items
          {'type':'users_select','initial_user':'alice'}                 | must be a user id
          {'type':'conversations_select','filter':{}}                    | must have at least one of include, exclude_external_shared_channels, exclude_bot_users
          {'type':'conversations_select','response_url_enabled':true}    | invalid additional property: response_url_enabled
          {'type':'datepicker','initial_date':'2026-02-29'}              | must be a date as YYYY-MM-DD
          {'type':'timepicker','initial_time':'24:00'}                   | must be a time as HH:mm
          {'type':'timepicker','timezone':'Mars/Olympus'}                | must be an IANA time zone
          {'type':'plain_text_input','min_length':5,'max_length':4}      | must not be greater than max_length
          {'type':'plain_text_input','max_length':4,'initial_value':'12345'} | must have between 0 and 4 characters
          {'type':'plain_text_input','multiline':'yes'}                  | must provide a boolean
          {'type':'email_text_input','initial_value':'a at b'}           | must be a valid email address
          {'type':'url_text_input','initial_value':'a.example'}          | must be a valid URL with https or http
          {'type':'number_input','initial_value':'1'}                    | missing required field: is_decimal_allowed
          {'type':'number_input','is_decimal_allowed':false,'initial_value':'1.5'} | must be an integer
          {'type':'number_input','is_decimal_allowed':true,'initial_value':'3','max_value':'2'} | must be between min_value and max_value
          {'type':'number_input','is_decimal_allowed':true,'min_value':'3','max_value':'2'} | cannot be greater than max_value
          {'type':'number_input','is_decimal_allowed':true,'min_value':3} | must provide a string
          {'type':'rich_text_input','min_lines':4,'max_lines':3}         | must not be greater than max_lines
          """)
  void aWrongElementIsRefusedWithItsReason(String element, String reason) {
    assertThat(Blocks.check(Sample.block(Sample.placed(element)), Surface.MODAL))
        .extracting(Problem::message)
        .containsExactly(reason);
  }

  @Test
  void whateverIsSentIsJudgedAndNothingThrows() {
    var block =
        Sample.block(
            "{'type':'section','text':PLAIN,'accessory':{'type':'multi_static_select',"
                + "'options':[OPTION],'initial_options':[OPTION],'max_selected_items':1}},RICH,"
                + "{'type':'table','rows':[[RICH]]},{'type':'actions','elements':[BUTTON]}");
    var pointers = new ArrayList<JsonPointer>();
    pointers(block, JsonPointer.empty(), pointers);
    for (var pointer : pointers) {
      for (var odd : List.of("null", "[]", "{}", "[[]]", "{'a':{}}", "2.5", "''")) {
        var broken = block.deepCopy();
        var parent = broken.at(pointer.head());
        if (parent instanceof ObjectNode object) {
          object.set(pointer.last().getMatchingProperty(), Sample.json(odd));
        } else {
          ((ArrayNode) parent).set(pointer.last().getMatchingIndex(), Sample.json(odd));
        }
        assertThat(Blocks.check(broken, Surface.MESSAGE)).as("%s at %s", odd, pointer).isNotEmpty();
      }
    }
    assertThat(Blocks.check(Sample.json("{'a':{}}"), Surface.MESSAGE)).isNotEmpty();
  }

  private static void pointers(JsonNode node, JsonPointer at, List<JsonPointer> found) {
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      found.add(at.appendIndex(i));
      pointers(node.get(i), at.appendIndex(i), found);
    }
    for (var field : node.properties()) {
      found.add(at.appendProperty(field.getKey()));
      pointers(field.getValue(), at.appendProperty(field.getKey()), found);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'type':'section'}                                             | /blocks/0                | must have at least one of text, fields
          {'type':'section','text':{'type':'mrkdwn','text':'t','emoji':true}} | /blocks/0/text      | invalid additional property: emoji
          {'type':'header','text':{'type':'mrkdwn','text':'t'}}          | /blocks/0/text/type      | unsupported type: mrkdwn
          {'type':'divider','text':PLAIN}                                | /blocks/0                | invalid additional property: text
          {'type':'actions','elements':[]}                               | /blocks/0/elements       | no fewer than 1 items allowed
          {'type':'actions','elements':[{'type':'button','text':PLAIN,'action_id':'a'},{'type':'button','text':PLAIN,'action_id':'a'}]} | /blocks/0/elements/1/action_id | action_id already exists: a
          {'type':'divider','block_id':'a'},{'type':'divider','block_id':'a'} | /blocks/1/block_id  | block_id already exists: a
          {'type':'input','label':PLAIN,'element':{'type':'plain_text_input','focus_on_load':true}},{'type':'input','label':PLAIN,'element':{'type':'plain_text_input','focus_on_load':true}} | /blocks | only one element may have focus_on_load
          {'type':'input','element':{'type':'plain_text_input'}}         | /blocks/0                | missing required field: label
          {'type':'image','alt_text':'a'}                                | /blocks/0                | must have exactly one of image_url, slack_file
          {'type':'image','image_url':'https://a.example/i.png'}         | /blocks/0                | missing required field: alt_text
          {'type':'image','alt_text':'a','image_url':'http://a.example/i.png'} | /blocks/0/image_url | must be a valid URL with https
          {'type':'image','alt_text':'a','slack_file':{'id':'F1','url':'https://a.example/f'}} | /blocks/0/slack_file | must have exactly one of id, url
          {'type':'table','rows':[[{'type':'raw_text','text':'a'}],[RICH,RICH]]} | /blocks/0/rows/1         | must have as many cells as the first row
          {'type':'card','subtitle':PLAIN}                               | /blocks/0                | must have at least one of hero_image, title, actions, body
          {'type':'container','title':PLAIN,'child_blocks':[{'type':'markdown','text':'a'}]} | /blocks/0/child_blocks/0/type | unsupported type: markdown
          {'type':'container','title':PLAIN,'default_collapsed':true,'child_blocks':[DIVIDER]} | /blocks/0/default_collapsed | requires is_collapsible
          {'type':'rich_text','elements':[]}                             | /blocks/0/elements       | no fewer than 1 items allowed
          {'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'text','text':''}]}]} | /blocks/0/elements/0/elements/0/text | must be more than 0 characters
          {'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'text','text':'a','style':{'blink':true}}]}]} | /blocks/0/elements/0/elements/0/style | invalid additional property: blink
          {'type':'rich_text','elements':[{'type':'rich_text_list','elements':[SECTION]}]} | /blocks/0/elements/0 | missing required field: style
          {'type':'rich_text','elements':[{'type':'rich_text_list','style':'bullet','indent':9,'elements':[SECTION]}]} | /blocks/0/elements/0/indent | must be between 0 and 8
          {'type':'rich_text','elements':[{'type':'rich_text_list','style':'bullet','elements':[{'type':'text','text':'a'}]}]} | /blocks/0/elements/0/elements/0/type | unsupported type: text
          {'type':'rich_text','elements':[{'type':'rich_text_quote','border':2,'elements':[{'type':'text','text':'a'}]}]} | /blocks/0/elements/0/border | must be between 0 and 1
          {'type':'rich_text','elements':[{'type':'rich_text_preformatted','elements':[{'type':'emoji','name':'a'}]}]} | /blocks/0/elements/0/elements/0/type | unsupported type: emoji
          {'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'link','url':'javascript:alert(1)'}]}]} | /blocks/0/elements/0/elements/0/url | must be a valid URL
          {'type':'rich_text','elements':[{'type':'rich_text_section','elements':[{'type':'broadcast','range':'all'}]}]} | /blocks/0/elements/0/elements/0/range | must be one of here, channel, everyone
          """)
  void aWrongBlockIsRefusedWithPlaceAndReason(String blocks, String pointer, String reason) {
    assertThat(Blocks.check(Sample.block(blocks), Surface.MESSAGE))
        .containsExactly(new Problem(pointer, reason));
  }
}
