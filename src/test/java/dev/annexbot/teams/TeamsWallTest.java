package dev.annexbot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Person.Standing;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import dev.annexbot.settings.Settings;
import dev.annexbot.teams.Microsoft.Answer;
import dev.annexbot.teams.api.Json;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What reaches the desk from recorded activities, and what reaches Teams from its replies. */
class TeamsWallTest {
  private static final String PRESS = "04-card-action-execute.invoke.adaptiveCard-action";
  private static final Form FORM =
      new Form(
          new Press("unhelpful", "A.5.7"),
          "What was wrong?",
          "Send",
          List.of(
              new Form.Field.Choosing(
                  "reason", "The answer", List.of(new Choice("was wrong", "wrong"))),
              new Form.Field.Writing("words", "In your words", "", 500, true)));

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

  @Test
  void aMessageIsAnsweredWhereItWasWritten() {
    assertThat(house.send(house.recorded("02-personal-message.message")).body()).isEmpty();

    assertThat(desk.heard(1))
        .isEqualTo(
            new Incoming.Said(
                new Person(
                    new dev.annexbot.chat.PersonId(
                        "teams:" + Microsoft.TENANT + ":00000000-0000-0000-0000-000000000020"),
                    Standing.MEMBER),
                new Place("teams:a:personal-1", "teams:a:personal-1", Place.Kind.DIRECT),
                "What does A.5.15 ask for?"));
    Microsoft.Call post = house.posted(1);
    assertThat(post.path()).isEqualTo("/a%3Apersonal-1/activities");
    assertThat(post.card().at("/body/0/text").asText()).isEqualTo("A.5.7 Threat intelligence");
    assertThat(post.body().has("text")).as("never text and card in one message").isFalse();
  }

  @Test
  void aMentionInAChannelIsAnsweredInItsThread() {
    house.send(house.recorded("18-channel-mention.message"));

    Incoming heard = desk.heard(1);
    assertThat(((Incoming.Said) heard).text()).isEqualTo("what is A.8.13?");
    assertThat(heard.where())
        .isEqualTo(
            new Place(
                "teams:19:chan-1@thread.tacv2",
                "teams:19:chan-1@thread.tacv2;messageid=1795465302218",
                Place.Kind.CHANNEL));
    assertThat(house.posted(1).path()).contains("messageid%3D1795465302218");
  }

  @Test
  void aGroupChatIsAnsweredAsWell() {
    house.send(house.recorded("41-group-mention.message"));
    assertThat(((Incoming.Said) desk.heard(1)).text()).isEqualTo("hello group");
    assertThat(desk.heard(1).where().kind()).isEqualTo(Place.Kind.CHANNEL);
  }

  @Test
  void whatIsNotForUsIsNotHeard() {
    ObjectNode overheard = house.recorded("18-channel-mention.message");
    overheard.putArray("entities");
    house.send(overheard);
    house.send(house.recorded("messageReaction"));
    house.send(house.recorded("30-mock-rename-channel.conversationUpdate"));
    house.send(house.says("and this is"));
    assertThat(((Incoming.Said) desk.heard(1)).text()).isEqualTo("and this is");
  }

  @ParameterizedTest
  @CsvSource({"iso 8.24, 8.24", "ISO help, help", "/iso map A.9.4.2, map A.9.4.2", "iso, ''"})
  void isoIsACommandEverywhere(String typed, String text) {
    house.send(house.says(typed));
    assertThat(((Incoming.Commanded) desk.heard(1)).text()).isEqualTo(text);
  }

  @Test
  void aSlashCommandIsAnsweredForItsSenderAlone() {
    house.send(house.recorded("message.targeted-slash-command"));

    assertThat(((Incoming.Commanded) desk.heard(1)).text()).isEqualTo("control 5.15");
    Microsoft.Call post = house.posted(1);
    assertThat(post.query()).isEqualTo("isTargetedActivity=true");
    assertThat(post.body().at("/recipient/id").asText()).isEqualTo("29:user-0");
  }

  @Test
  void whatIsPrivateGoesToThePersonAloneWhereTeamsCannotWhisper() {
    desk.replies(new Reply.Private(ScriptedDesk.CARD));
    house.microsoft.answersNext(Answer.error(403, "BotNotInConversationRoster"));
    house.send(house.recorded("18-channel-mention.message"));

    assertThat(house.posted(3).path()).isEqualTo("/a%3Aalone/activities");
    assertThat(house.microsoft.posts().get(1).body().at("/members/0/id").asText())
        .isEqualTo("29:user-0");
  }

  @Test
  void whatIsPrivateIsNeverShownToAll() {
    desk.replies(new Reply.Private(ScriptedDesk.CARD));
    house.microsoft.answersNext(Answer.of(403));
    house.microsoft.answersNext(Answer.of(403));
    house.send(house.recorded("18-channel-mention.message"));

    Microsoft.Call told = house.posted(3);
    assertThat(told.query()).isEmpty();
    assertThat(Json.text(told.card()))
        .contains("I cannot answer you here")
        .doesNotContain("Threat");
  }

  @Test
  void theSameActivityIsAnsweredOnce() {
    ObjectNode twice = house.says("hello");
    for (int each = 0; each < 3; each++) {
      assertThat(house.send(twice).statusCode()).isEqualTo(200);
    }
    house.send(house.says("and again"));
    house.posted(2);
    assertThat(desk.heard()).hasSize(2);
    assertThat(house.counters.of("annexbot_teams_repeats_total")).isEqualTo(2);
  }

  @Test
  void isAcknowledgedBeforeItIsAnswered() throws Exception {
    CountDownLatch slow = new CountDownLatch(1);
    desk.replies(
        incoming -> {
          try {
            assertThat(slow.await(10, TimeUnit.SECONDS)).isTrue();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return new Reply.Show(ScriptedDesk.CARD);
        });
    assertThat(house.send(house.says("hello")).statusCode()).isEqualTo(200);
    assertThat(house.microsoft.posts()).isEmpty();
    slow.countDown();
    house.posted(1);
  }

  @Test
  void withoutATokenNobodyIsHeard() {
    assertThat(house.send(house.says("hello"), "").statusCode()).isEqualTo(401);
    assertThat(house.send(house.says("hello"), "Bearer x").statusCode()).isEqualTo(401);
    assertThat(house.send(Json.object(), "").statusCode()).isEqualTo(401);
    assertThat(desk.heard()).isEmpty();
    assertThat(house.microsoft.calls()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"guest, GUEST", "anonymous, OUTSIDER", "user, MEMBER"})
  void knowsWhoSomebodyIs(String role, Standing standing) {
    house.microsoft.member("29:user-0", "00000000-0000-0000-0000-000000000020", role);
    house.send(house.says("hello"));
    assertThat(desk.heard(1).who().standing()).isEqualTo(standing);
  }

  @Test
  void whoIsOfAnotherTenantOrUnknownIsNoMember() {
    house.microsoft.member("29:user-0").put("tenantId", "44444444-2222-2222-2222-222222222222");
    house.send(house.says("hello"));
    assertThat(desk.heard(1).who().standing()).isEqualTo(Standing.OUTSIDER);

    ObjectNode other = house.says("hello");
    other.putObject("from").put("id", "29:nobody").put("aadObjectId", "d9");
    house.send(other);
    assertThat(desk.heard(2).who().standing()).isEqualTo(Standing.UNKNOWN);

    ObjectNode forged = house.says("hello");
    forged.putObject("from").put("id", "29:user-0").put("aadObjectId", "d8");
    house.send(forged);
    assertThat(desk.heard(3).who().standing()).isEqualTo(Standing.UNKNOWN);
  }

  @Test
  void aPressReplacesTheCard() {
    desk.replies(new Reply.Replace(ScriptedDesk.CARD));
    JsonNode answer =
        house.invokes(
            house.presses(PRESS, Json.object().put("verb", "show").put("object", "A.5.7")));

    assertThat(((Incoming.Pressed) desk.heard(1)).press()).isEqualTo(new Press("show", "A.5.7"));
    assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
    assertThat(answer.path("type").asText()).isEqualTo("application/vnd.microsoft.card.adaptive");
    assertThat(answer.at("/value/body/0/text").asText()).isEqualTo("A.5.7 Threat intelligence");
  }

  @Test
  void aPressThatIsAnsweredBelowSaysSo() {
    JsonNode answer =
        house.invokes(house.presses(PRESS, Json.object().put("verb", "show").put("object", "x")));
    assertThat(answer.path("value").asText()).isEqualTo("My answer is below.");
    assertThat(house.posted(1).card().isObject()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"verb\":\"No verb!\"}", "{\"action\":\"checkin.save\"}"})
  void aPressThatIsNoneOfOursIsAnsweredPolitely(String data) {
    JsonNode answer =
        house.invokes(
            house.presses(
                PRESS, Json.read(data.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    assertThat(answer.path("value").asText()).contains("out of date");
    assertThat(desk.heard()).isEmpty();
  }

  @Test
  void aFormIsFilledInMendedAndReplaced() {
    desk.replies(
        incoming ->
            incoming instanceof Incoming.Pressed
                ? new Reply.Ask(FORM)
                : new Reply.Mend(Map.of("words", "Say a little more.")));
    house.invokes(
        house.presses(PRESS, Json.object().put("verb", "unhelpful").put("object", "A.5.7")));
    JsonNode form = house.posted(1).card();
    assertThat(form.findValuesAsText("id")).containsExactly("field-reason", "field-words");

    ObjectNode sent = (ObjectNode) form.findValue("data");
    sent.put("field-reason", "wrong").put("field-words", "no");
    JsonNode again = house.invokes(house.presses(PRESS, sent)).path("value");
    assertThat(Json.text(again)).contains("Say a little more.").contains("\"value\":\"no\"");

    desk.replies(new Reply.Show(ScriptedDesk.CARD));
    JsonNode done = house.invokes(house.presses(PRESS, sent)).path("value");
    assertThat(done.at("/body/0/text").asText()).isEqualTo("A.5.7 Threat intelligence");
    assertThat(((Incoming.Submitted) desk.heard(3)).values())
        .isEqualTo(Map.of("reason", "wrong", "words", "no"));
  }

  @Test
  void anOldClientsPressComesAsAMessageAndUpdatesTheCard() {
    desk.replies(new Reply.Replace(ScriptedDesk.CARD));
    ObjectNode press = house.fresh("06-card-action-submit.message");
    press.set("value", Json.object().put("verb", "show").put("object", "A.5.7"));
    house.send(press);

    Microsoft.Call post = house.posted(1);
    assertThat(post.method()).isEqualTo("PUT");
    assertThat(post.path()).endsWith("/activities/1795465246858");
  }

  @Test
  void aSearchGivesCardsToInsert() {
    JsonNode answer =
        house.invokes(house.recorded("13-message-extension-search.invoke.composeExtension-query"));

    JsonNode first = answer.at("/composeExtension/attachments/0");
    assertThat(first.at("/preview/content/title").asText()).isEqualTo("pick access");
    assertThat(first.at("/content/version").asText()).isEqualTo("1.5");
    assertThat(((Incoming.Pressed) desk.heard(1)).press()).isEqualTo(new Press("share", "A.5.7"));
  }

  @Test
  void aMessageIsPointedAtAndAnsweredInADialog() {
    ObjectNode call =
        house.recorded("14-message-action-fetchtask.invoke.composeExtension-fetchTask");
    ((ObjectNode) call.path("value")).put("commandId", "which_control");
    JsonNode answer = house.invokes(call);

    assertThat(((Incoming.Pointed) desk.heard(1)).text())
        .isEqualTo("Welcome. I answer questions on ISO 27001/27002.");
    assertThat(answer.at("/task/type").asText()).isEqualTo("continue");
    assertThat(answer.at("/task/value/card/content/body/0/text").asText())
        .isEqualTo("A.5.7 Threat intelligence");
  }

  @Test
  void aFormInADialogIsMendedInTheDialog() {
    desk.replies(new Reply.Ask(FORM));
    ObjectNode open = house.recorded("invoke.task-fetch");
    ((ObjectNode) open.path("value"))
        .set("data", Json.object().put("verb", "unhelpful").put("object", "A.5.7"));
    JsonNode form = house.invokes(open).at("/task/value/card/content");
    assertThat(form.findValuesAsText("type"))
        .contains("Input.ChoiceSet", "Action.Submit")
        .doesNotContain("Action.Execute");

    desk.replies(new Reply.Mend(Map.of("words", "Say a little more.")));
    ObjectNode sent = house.fresh("invoke.task-submit");
    ObjectNode data = (ObjectNode) form.findValue("data");
    ((ObjectNode) sent.path("value")).set("data", data.put("field-words", "no"));
    assertThat(Json.text(house.invokes(sent).at("/task/value/card/content")))
        .contains("Say a little more.");
  }

  @Test
  void theRecordedStrangersAreAnsweredWithoutAStackTrace() {
    for (String name :
        List.of(
            "60-custom-activity.task-fetch",
            "15-dialog-submit-step1.invoke.composeExtension-submitAction",
            "invoke.application-search",
            "invoke.message-fetchTask",
            "invoke.suggestedActions-submit.preview",
            "invoke.adaptiveCard-action.refresh")) {
      ObjectNode activity = house.recorded(name);
      ((ObjectNode) activity.path("conversation")).put("tenantId", Microsoft.TENANT);
      assertThat(house.send(activity).statusCode()).as(name).isIn(200, 501);
    }
    assertThat(house.counters.of("annexbot_teams_mishaps_total")).isZero();
  }

  @Test
  void aThumbReachesTheDeskWithWhatItIsAbout() {
    var rating =
        new Block.Buttons(
            List.of(
                new Block.Button("Helpful", new Press("helpful", "A.5.7")),
                new Block.Button("Not helpful", new Press("unhelpful", "A.5.7"))));
    desk.replies(
        incoming ->
            incoming instanceof Incoming.Pressed
                ? new Reply.Ask(FORM)
                : new Reply.Show(new Card("A.5.7", List.of(rating))));
    house.send(house.says("5.7"));
    Microsoft.Call post = house.posted(1);
    assertThat(post.body().at("/channelData/feedbackLoop/type").asText()).isEqualTo("default");
    assertThat(Json.text(post.card())).doesNotContain("helpful");

    ObjectNode thumb = house.recorded("invoke.message-submitAction.real");
    int number = house.microsoft.calls().indexOf(post) + 1;
    assertThat(house.invokes(thumb.put("replyToId", "m" + number)).size()).isZero();
    assertThat(((Incoming.Pressed) desk.heard(2)).press())
        .isEqualTo(new Press("unhelpful", "A.5.7"));
    assertThat(((Incoming.Submitted) desk.heard(3)).values())
        .isEqualTo(Map.of("words", "Wrong control."));
  }

  @Test
  void whoAddsUsIsWelcomedOnce() {
    desk.replies(
        incoming ->
            ((Incoming.Opened) incoming).surface() == Incoming.Surface.HOME
                ? new Reply.Home(ScriptedDesk.CARD)
                : new Reply.Suggest(List.of("One?", "Two?", "Three?", "Four?")));
    house.send(house.recorded("01-personal-install.conversationUpdate"));
    house.send(house.recorded("01-personal-install.installationUpdate"));
    house.posted(2);

    assertThat(desk.heard()).hasSize(2);
    assertThat(house.microsoft.posts().getLast().body().at("/suggestedActions/actions")).hasSize(3);
    assertThat(house.book.entries).containsKey("teams:a:personal-1");
  }

  @Test
  void whoRemovesUsIsForgotten() {
    house.send(house.says("hello"));
    house.posted(1);
    assertThat(house.book.entries).hasSize(2);

    ObjectNode gone = house.recorded("01-personal-install.installationUpdate");
    house.send(gone.put("action", "remove").put("id", "gone"));
    assertThat(house.book.entries).isEmpty();
  }

  @Test
  void whereWeAreBlockedIsForgotten() {
    house.microsoft.answersNext(Answer.error(403, "MessageWritesBlocked"));
    house.send(house.says("hello"));
    Eventually.isTrue("the reference is dropped", () -> house.book.entries.isEmpty());
    assertThat(house.microsoft.posts()).hasSize(1);
  }

  @Test
  void theUnexpectedIsToldWithACodeAndNeverSilent() {
    desk.replies(
        incoming -> {
          throw new IllegalStateException("secret words");
        });
    house.send(house.says("hello"));
    assertThat(Json.text(house.posted(1).card()))
        .containsPattern("That went wrong on my side \\([A-Z2-9]{4}\\)")
        .doesNotContain("secret");
    JsonNode pressed =
        house.invokes(house.presses(PRESS, Json.object().put("verb", "show").put("object", "x")));
    assertThat(pressed.path("value").asText()).contains("That went wrong on my side");
    JsonNode searched =
        house.invokes(house.fresh("13-message-extension-search.invoke.composeExtension-query"));
    assertThat(searched.at("/composeExtension/text").asText()).contains("went wrong");
  }

  @Test
  void withoutARegistrationASimulatorOnThisMachineIsAnsweredWithoutTokens() throws Exception {
    try (TeamsHouse local =
        new TeamsHouse(
            desk, Optional.of(new Settings.Teams(Optional.empty(), house.microsoft.cloud())))) {
      assertThat(local.send(local.says("hello"), "").statusCode()).isEqualTo(200);
      assertThat(local.posted(1).token()).isEmpty();
      ObjectNode far = local.says("hello");
      assertThat(local.send(far.put("serviceUrl", "https://smba.example/"), "").statusCode())
          .isEqualTo(403);
    }
  }
}
