package dev.annexbot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import dev.annexbot.settings.Settings;
import dev.annexbot.teams.api.Json;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Buttons of cards that open dialogs, and lists that fill while somebody types. */
class TeamsDialogsTest {
  private static final String CARD_MESSAGE = "1795465238180";
  private static final Form FIRST = form("first", "why");
  private static final Form SECOND = form("second", "until");
  private static final Card RISK =
      new Card(
          "R-1",
          List.of(
              new Block.Buttons(
                  List.of(
                      new Block.Button("Accept", new Press("risk-change", "accept 1")).asking(),
                      new Block.Button("History", new Press("risk-history", "1"))))));

  private final ScriptedDesk desk = new ScriptedDesk();
  private TeamsHouse house;

  private static Form form(String object, String field) {
    return new Form(
        new Press("risk-changed", object),
        "Accept",
        "Accept",
        List.of(new Form.Field.Writing(field, "Why?", "", 500, false)));
  }

  @BeforeEach
  void open() throws IOException {
    house = new TeamsHouse(desk);
  }

  @AfterEach
  void close() {
    house.close();
  }

  private ObjectNode onCard(String name, JsonNode data, boolean channel) {
    ObjectNode activity = house.fresh(name).put("replyToId", CARD_MESSAGE);
    ((ObjectNode) activity.path("value")).set("data", data);
    if (channel) {
      activity.set(
          "conversation", house.recorded("18-channel-mention.message").path("conversation"));
      activity.set("channelData", house.recorded("18-channel-mention.message").path("channelData"));
    }
    return activity;
  }

  private JsonNode opens(boolean channel) {
    JsonNode data = Json.object().put("verb", "risk-change").put("object", "accept 1");
    return house.invokes(onCard("invoke.task-fetch", data, channel));
  }

  private JsonNode sends(JsonNode dialog, String field, String text, boolean channel) {
    ObjectNode data = ((ObjectNode) dialog.findValue("data")).deepCopy().put(field, text);
    return house.invokes(onCard("invoke.task-submit", data, channel));
  }

  @Test
  void aButtonThatAsksOpensADialogAndTheOthersDoNot() {
    desk.replies(new Reply.Show(RISK));
    house.send(house.says("r-1"));
    JsonNode actions = house.posted(1).card().at("/body/1/actions");
    assertThat(actions.at("/0/type").asText()).isEqualTo("Action.Submit");
    assertThat(actions.at("/0/data/msteams/type").asText()).isEqualTo("task/fetch");
    assertThat(actions.at("/1/type").asText()).isEqualTo("Action.Execute");
  }

  @Test
  void theSimulatorOpensNoDialogsSoItIsGivenCards() throws Exception {
    try (TeamsHouse local =
        new TeamsHouse(
            desk, Optional.of(new Settings.Teams(Optional.empty(), house.microsoft.cloud())))) {
      desk.replies(new Reply.Show(RISK));
      local.send(local.says("r-1"), "");
      assertThat(local.posted(1).card().at("/body/1/actions").findValuesAsText("type"))
          .doesNotContain("task/fetch")
          .contains("Action.Execute");
    }
  }

  @Test
  void aDialogGoesFromStepToStepSaysWhatIsWrongAndEndsAtTheCard() {
    desk.replies(new Reply.Ask(FIRST));
    JsonNode first = opens(false);
    assertThat(first.at("/task/type").asText()).isEqualTo("continue");
    assertThat(desk.heard(1).where())
        .isEqualTo(new Place("teams:a:personal-1", "teams:a:personal-1", Place.Kind.DIRECT));

    desk.replies(new Reply.Mend(Map.of("why", "Say a little more.")));
    JsonNode again = sends(first, "field-why", "no", false);
    assertThat(Json.text(again)).contains("Say a little more.").contains("\"value\":\"no\"");

    desk.replies(new Reply.Ask(SECOND));
    JsonNode second = sends(again, "field-why", "too costly to treat", false);
    assertThat(second.findValuesAsText("id")).containsExactly("field-until");

    desk.replies(new Reply.Replace(ScriptedDesk.CARD));
    JsonNode end = sends(second, "field-until", "2027", false);
    assertThat(end.at("/task/type").asText()).isEqualTo("message");
    Microsoft.Call update = house.posted(1);
    assertThat(update.method()).isEqualTo("PUT");
    assertThat(update.path()).endsWith("/activities/" + CARD_MESSAGE);
    assertThat(update.card().at("/body/0/text").asText()).isEqualTo("A.5.7 Threat intelligence");
    assertThat(((Incoming.Submitted) desk.heard(4)).form().object()).isEqualTo("second");
  }

  @Test
  void whatIsPrivateStaysInTheDialogWhereOthersListen() {
    desk.replies(new Reply.Private(ScriptedDesk.CARD));
    JsonNode answer = opens(true);
    assertThat(desk.heard(1).where().kind()).isEqualTo(Place.Kind.CHANNEL);
    assertThat(answer.at("/task/value/card/content/body/0/text").asText())
        .isEqualTo("A.5.7 Threat intelligence");
    assertThat(house.microsoft.posts()).isEmpty();
  }

  @Test
  void whatAllMaySeeIsPostedWhereTheCardIs() {
    desk.replies(new Reply.Show(ScriptedDesk.CARD));
    assertThat(opens(true).at("/task/value").asText()).contains("in the conversation");
    assertThat(house.posted(1).path()).contains("chan-1");
  }

  @Test
  void aListFillsWhileSomebodyTypesAndWhatIsChosenIsPressed() {
    desk.replies(
        incoming ->
            new Reply.Show(
                incoming instanceof Incoming.Pressed
                    ? ScriptedDesk.CARD
                    : new Card("Find", List.of(new Block.Picker("pick", "A number or a word")))));
    house.send(house.says("help"));
    JsonNode list = house.posted(1).card().at("/body/1");
    assertThat(list.path("style").asText()).isEqualTo("filtered");
    assertThat(list.at("/choices.data/dataset").asText()).isEqualTo("pick");

    ObjectNode typing = house.recorded("invoke.application-search");
    ((ObjectNode) typing.path("value")).put("dataset", list.at("/choices.data/dataset").asText());
    JsonNode found = house.invokes(typing);
    assertThat(found.path("type").asText())
        .isEqualTo("application/vnd.microsoft.search.searchResponse");
    assertThat(found.at("/value/results/0/title").asText()).isEqualTo("pick access");

    ObjectNode data = house.posted(1).card().at("/body/2/actions/0/data").deepCopy();
    data.put("chosen", found.at("/value/results/0/value").asText());
    house.invokes(house.presses("04-card-action-execute.invoke.adaptiveCard-action", data));
    assertThat(((Incoming.Pressed) desk.heard(2)).press()).isEqualTo(new Press("pick", "A.5.7"));
  }

  @Test
  void aListThatIsNoneOfOursStaysEmpty() {
    ObjectNode typing = house.recorded("invoke.application-search");
    ((ObjectNode) typing.path("value")).put("dataset", "No verb!");
    assertThat(house.invokes(typing).at("/value/results")).isEmpty();
  }

  @Test
  void aListIsNeverLongerThanAskedFor() {
    desk.suggests(
        java.util.stream.IntStream.range(0, 50)
            .mapToObj(i -> new Choice("A." + i, "A." + i))
            .toList());
    ObjectNode typing = house.recorded("invoke.application-search");
    ObjectNode options = (ObjectNode) typing.at("/value/queryOptions");
    ((ObjectNode) typing.path("value")).put("dataset", "pick");
    assertThat(house.invokes(typing).at("/value/results")).hasSize(15);
    options.put("top", 4).put("skip", 48);
    assertThat(house.invokes(typing).at("/value/results")).hasSize(2);
    options.put("top", 1_000).put("skip", -3);
    assertThat(house.invokes(typing).at("/value/results")).hasSize(15);
  }
}
