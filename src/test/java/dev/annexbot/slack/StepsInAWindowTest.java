package dev.annexbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.Form;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What steps of a check-in need of Slack: one window, people, days, and the shortcuts. */
class StepsInAWindowTest {
  private static final Form NEXT =
      new Form(
          new Press("answer-step", "form r/2"),
          "Near miss",
          "Next",
          List.of(new Form.Field.Writing("value", "Why?", "", 500, true)));
  private static final String WHO = "'user':{'id':'U1','team_id':'T1'},'team':{'id':'T1'},";

  private HttpHouse house;

  @BeforeEach
  void open() throws Exception {
    house = new HttpHouse();
    house.desk.replies(new Reply.Ask(NEXT));
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void readsPeopleDaysAndSeveralChoices() throws Exception {
    var answer =
        house.interaction(
            "{'type':'view_submission','trigger_id':'t1',"
                + WHO
                + "'view':{'id':'V1','type':'modal','callback_id':'answer-step',"
                + "'private_metadata':'','state':{'values':{"
                + "'who':{'value':{'type':'users_select','selected_user':'U0BEN'}},"
                + "'due':{'value':{'type':'datepicker','selected_date':'2027-01-31'}},"
                + "'none':{'value':{'type':'datepicker','selected_date':null}},"
                + "'many':{'value':{'type':'checkboxes','selected_options':"
                + "[{'value':'A.5.7'},{'value':'A.8.24'}]}}}}}}");
    var sent = (Incoming.Submitted) house.desk.heardOne();

    assertThat(sent.values())
        .isEqualTo(Map.of("who", "slack:T1:U0BEN", "due", "2027-01-31", "many", "A.5.7,A.8.24"));
    assertThat(answer.body()).contains("\"response_action\":\"update\"", "Near miss");
  }

  @Test
  void aButtonInAFormChangesTheSameWindow() throws Exception {
    house.interaction(
        "{'type':'block_actions','trigger_id':'t1',"
            + WHO
            + "'view':{'id':'V1','type':'modal','callback_id':'answer-step',"
            + "'private_metadata':''},'container':{'type':'view','view_id':'V1'},"
            + "'actions':[{'type':'button','action_id':'step-back-form/0','block_id':'b',"
            + "'value':'r/2','action_ts':'1'}]}");

    assertThat(house.slack.called("views.update").with()).containsEntry("view_id", "V1");
    assertThat(house.slack.calls("views.push")).isEmpty();
  }

  @Test
  void aMessageIsTakenAlongToTheExperts() throws Exception {
    house.interaction(
        "{'type':'message_action','callback_id':'ask_human','trigger_id':'t1',"
            + WHO
            + "'channel':{'id':'C1'},'message':{'ts':'1.1','text':'may I &lt;wear&gt; a hat?'},"
            + "'response_url':'"
            + house.slack.responseUrl()
            + "'}");
    Eventually.isTrue("it is heard", () -> house.desk.heard().size() == 1);

    var called = (Incoming.Called) house.desk.heard().getFirst();
    assertThat(called.name()).isEqualTo("ask_human");
    assertThat(called.text()).isEqualTo("may I <wear> a hat?");
    Eventually.isTrue("a window opens", () -> house.slack.calls("views.open").size() == 1);
  }

  @Test
  void theShortcutsBeginACheckIn() throws Exception {
    house.interaction(
        "{'type':'message_action','callback_id':'raise_risk','trigger_id':'t1',"
            + WHO
            + "'channel':{'id':'C1'},'message':{'ts':'1.1','text':'the door is open'},"
            + "'response_url':'"
            + house.slack.responseUrl()
            + "'}");
    house.interaction(
        "{'type':'shortcut','callback_id':'check_in','trigger_id':'t2'," + WHO + "'x':1}");
    Eventually.isTrue("both are heard", () -> house.desk.heard().size() == 2);

    assertThat(house.desk.heard().stream().map(Incoming.Called.class::cast).toList())
        .anySatisfy(
            called -> {
              assertThat(called.name()).isEqualTo("raise_risk");
              assertThat(called.text()).isEqualTo("the door is open");
            })
        .anySatisfy(
            called -> {
              assertThat(called.name()).isEqualTo("check_in");
              assertThat(called.where().kind()).isEqualTo(Place.Kind.DIRECT);
            });
    Eventually.isTrue("both have a window", () -> house.slack.calls("views.open").size() == 2);
  }
}
