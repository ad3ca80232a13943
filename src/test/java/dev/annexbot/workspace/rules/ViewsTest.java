package dev.annexbot.workspace.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Modals and Home tabs, just inside and just outside of what Slack takes. */
class ViewsTest {
  private static final String INPUT =
      "{'type':'input','label':PLAIN,'element':{'type':'plain_text_input'}}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          'title':PLAIN(#)                                | 24   | /view/title/text
          'title':PLAIN,'submit':PLAIN(#)                 | 24   | /view/submit/text
          'title':PLAIN,'close':PLAIN(#)                  | 24   | /view/close/text
          'title':PLAIN,'private_metadata':'#'            | 3000 | /view/private_metadata
          'title':PLAIN,'callback_id':'#'                 | 255  | /view/callback_id
          'title':PLAIN,'external_id':'#'                 | 255  | /view/external_id
          """)
  void aModalMayHaveSoMuchAndNoMore(String fields, int most, String pointer) {
    var template = "{'type':'modal','blocks':[DIVIDER]," + fields + "}";

    assertThat(Views.check(Sample.json(template, most))).isEmpty();
    assertThat(Views.check(Sample.json(template, most + 1)))
        .containsExactly(new Problem(pointer, "must be less than " + (most + 1) + " characters"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'blocks':[DIVIDER]}                                         | /view        | missing required field: type
          {'type':'dialog','blocks':[DIVIDER]}                         | /view/type   | unsupported type: dialog
          {'type':'modal','blocks':[DIVIDER]}                          | /view        | missing required field: title
          {'type':'modal','title':PLAIN}                               | /view        | missing required field: blocks
          {'type':'modal','title':{'type':'mrkdwn','text':'t'},'blocks':[DIVIDER]} | /view/title/type | unsupported type: mrkdwn
          {'type':'modal','title':PLAIN,'hash':'1','blocks':[DIVIDER]} | /view        | invalid additional property: hash
          {'type':'home','title':PLAIN,'blocks':[DIVIDER]}             | /view        | invalid additional property: title
          {'type':'home','blocks':[{'type':'markdown','text':'a'}]}    | /view/blocks/0/type | unsupported type: markdown
          {'type':'modal','title':PLAIN,'clear_on_close':'no','blocks':[DIVIDER]} | /view/clear_on_close | must provide a boolean
          """)
  void aWrongViewIsRefusedWithPlaceAndReason(String view, String pointer, String reason) {
    assertThat(Views.check(Sample.json(view))).containsExactly(new Problem(pointer, reason));
  }

  @Test
  void aModalWithInputsHasAButtonToSendThem() {
    assertThat(Views.check(Sample.json("{'type':'modal','title':PLAIN,'blocks':[" + INPUT + "]}")))
        .containsExactly(new Problem("/view", "missing required field: submit"));
    assertThat(
            Views.check(
                Sample.json(
                    "{'type':'modal','title':PLAIN,'submit':PLAIN,'blocks':[" + INPUT + "]}")))
        .isEmpty();
    assertThat(Views.check(Sample.json("{'type':'home','blocks':[" + INPUT + "]}"))).isEmpty();
  }

  @Test
  void aViewHoldsAHundredBlocksAnd250KiloBytes() {
    assertThat(Views.check(Sample.json("{'type':'home','blocks':[«DIVIDER»]}", 100))).isEmpty();
    assertThat(Views.check(Sample.json("{'type':'home','blocks':[«DIVIDER»]}", 101)))
        .containsExactly(new Problem("/view/blocks", "no more than 100 items allowed"));

    var three =
        "{'type':'section','text':{'type':'plain_text','text':'" + "é".repeat(3_000) + "'}}";
    assertThat(Views.check(Sample.json("{'type':'home','blocks':[«" + three + "»]}", 41)))
        .isEmpty();
    assertThat(Views.check(Sample.json("{'type':'home','blocks':[«" + three + "»]}", 42)))
        .containsExactly(new Problem("/view", "view must be less than 250000 bytes"));
  }
}
