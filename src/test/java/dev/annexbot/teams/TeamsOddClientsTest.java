package dev.annexbot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Person.Standing;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Press;
import dev.annexbot.teams.api.Json;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients leave out, add or write otherwise than the recorded ones. */
class TeamsOddClientsTest {
  private final ScriptedDesk desk = new ScriptedDesk();
  private TeamsHouse house;

  @BeforeEach
  void open() throws IOException {
    house = new TeamsHouse(desk);
  }

  @AfterEach
  void close() {
    house.close();
  }

  private String said(int count) {
    return ((Incoming.Said) desk.heard(count)).text();
  }

  @Test
  void withoutAnIdEachMessageIsHeard() {
    house.send(house.says("one").without("id"));
    assertThat(said(1)).isEqualTo("one");
    house.send(house.says("two").without("id"));
    assertThat(said(2)).isEqualTo("two");
  }

  @Test
  void aChatWhoseKindIsNotSaidIsKnownByItsId() {
    ObjectNode message = house.says("hello");
    ((ObjectNode) message.path("conversation")).remove("conversationType");
    house.send(message);
    assertThat(desk.heard(1).where().kind()).isEqualTo(Place.Kind.DIRECT);

    ObjectNode overheard = house.says("among others");
    ((ObjectNode) overheard.path("conversation")).put("id", "19:x@thread.v2");
    ((ObjectNode) overheard.path("conversation")).remove("conversationType");
    house.send(overheard);
    house.send(house.says("and this is"));
    assertThat(said(2)).isEqualTo("and this is");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"foo\":1}", "\"text\"", "null", "[1]"})
  void whatIsWrittenCountsWhateverElseIsWithIt(String value) {
    house.send(house.says("hello").set("value", read(value)));
    assertThat(said(1)).isEqualTo("hello");
  }

  @Test
  void aPressCountsThoughWordsAreWithIt() {
    JsonNode press = Json.object().put("verb", "show").put("object", "A.5.7");
    house.send(house.says("Show it").set("value", press));
    assertThat(((Incoming.Pressed) desk.heard(1)).press()).isEqualTo(new Press("show", "A.5.7"));
  }

  @Test
  void aPressOfWhichNothingCanBeReadIsAnsweredAndNotPassedOver() {
    house.send(house.says("").set("value", Json.object().put("foo", 1)));
    assertThat(Json.text(house.posted(1).card())).contains("This button is out of date");
    assertThat(desk.heard()).isEmpty();
  }

  @Test
  void aTextInXmlIsReadWithoutItsTags() {
    ObjectNode message = house.says("<p>What is <b>control</b>&nbsp;8.24&#39;s aim?</p>");
    house.send(message.put("textFormat", "xml"));
    assertThat(said(1)).isEqualTo("What is control 8.24's aim?");

    house.send(house.says("is 3 <b and c> 4?"));
    assertThat(said(2)).as("plain text stays as it is").isEqualTo("is 3 <b and c> 4?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fileConsent/invoke", "signin/verifyState", "adaptiveCard/Action", ""})
  void anInvokeThatWeDoNotKnowIsSaidToBeNotOurs(String name) {
    ObjectNode invoke = house.fresh("60-custom-activity.task-fetch");
    ((ObjectNode) invoke.path("conversation")).put("tenantId", Microsoft.TENANT);
    var answer = house.send(invoke.put("name", name));
    assertThat(answer.statusCode()).isEqualTo(501);
    assertThat(answer.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"typing", "messageUpdate", "messageDelete", "event", "MESSAGE", "", "new"})
  void whatIsNoMessageIsTakenAndNotAnswered(String type) {
    assertThat(house.send(house.says("hello").put("type", type)).statusCode()).isEqualTo(200);
    house.send(house.says("and this is"));
    assertThat(said(1)).isEqualTo("and this is");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "\"hello\"", "5"})
  void whatIsNoObjectIsSaidToBeUnreadable(String body) {
    assertThat(house.send(read(body)).statusCode()).isEqualTo(400);
  }

  @Test
  void whoIsWithoutAnIdIsNotTakenForUs() {
    ObjectNode added = house.fresh("01-personal-install.conversationUpdate").without("recipient");
    added.putArray("membersAdded").addObject();
    house.send(added);
    ObjectNode mention = house.fresh("18-channel-mention.message").without("recipient");
    mention.putArray("entities").addObject().put("type", "mention").putObject("mentioned");
    house.send(mention);
    house.send(house.says("and this is"));
    assertThat(said(1)).isEqualTo("and this is");
  }

  @Test
  void aMemberIsKnownThoughTeamsStumblesWhenItIsAsked() {
    house.microsoft.stumblesOverMembers(2);
    house.send(house.says("hello"));
    assertThat(desk.heard(1).who().standing()).isEqualTo(Standing.MEMBER);
  }

  @Test
  void anIdOfTheDirectoryIsTheSameInCapitals() {
    house.microsoft.member("29:user-0", "00000000-0000-0000-0000-00000000ABCD", "user");
    for (String id : new String[] {"ABCD", "abcd"}) {
      ObjectNode message = house.says("hello");
      ((ObjectNode) message.path("from"))
          .put("aadObjectId", "00000000-0000-0000-0000-00000000" + id);
      house.send(message);
    }
    assertThat(desk.heard(1).who()).isEqualTo(desk.heard(2).who());
    assertThat(desk.heard(1).who().standing()).isEqualTo(Standing.MEMBER);
  }

  private static JsonNode read(String json) {
    return Json.read(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
