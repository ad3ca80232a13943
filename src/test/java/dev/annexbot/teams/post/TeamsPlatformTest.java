package dev.annexbot.teams.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.chat.AddressBook;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.ChatPlatform.Search;
import dev.annexbot.chat.ChatPlatform.Sent;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Mention;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.teams.Microsoft;
import dev.annexbot.teams.Microsoft.Answer;
import dev.annexbot.teams.api.Activity;
import dev.annexbot.teams.api.Calls;
import dev.annexbot.teams.api.Connector;
import dev.annexbot.teams.api.Json;
import dev.annexbot.teams.api.Patience;
import dev.annexbot.teams.api.Services;
import dev.annexbot.teams.api.Token;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of letters: never a second try, and exactly what is known afterwards. */
class TeamsPlatformTest {
  private static final String CHANNEL = "teams:19:chan-1@thread.tacv2";
  private static final String DANA = "teams:" + Microsoft.TENANT + ":d1";
  private static final Letter SUMMARY = new Letter("summary", "checkin-1", CHANNEL);
  private static final Letter REMINDER = new Letter("reminder", "week-1", DANA);
  private static final Card CARD =
      new Card(
          "Summary", java.util.List.of(new Block.Text("By " + Mention.of(new PersonId(DANA)))));

  private final Map<String, String> entries = new HashMap<>();
  private Microsoft microsoft;
  private Directory directory;
  private TeamsPlatform teams;

  @BeforeEach
  void open() throws IOException {
    microsoft = new Microsoft();
    directory =
        new Directory(
            new AddressBook() {
              @Override
              public void keep(String who, String entry) {
                entries.put(who, entry);
              }

              @Override
              public Optional<String> find(String who) {
                return Optional.ofNullable(entries.get(who));
              }

              @Override
              public void drop(String who) {
                entries.remove(who);
              }
            });
    Calls calls = Calls.with(new Patience(pause -> {}, RandomGenerator.getDefault()));
    teams =
        new TeamsPlatform(
            new Connector(calls, Token.none(), new Services(true)),
            directory,
            new Artist(directory, dev.annexbot.teams.drawing.Surface.MESSAGE));
  }

  @AfterEach
  void close() {
    microsoft.close();
  }

  private void met(String conversation, String type, boolean shared) {
    ObjectNode activity = Json.object().put("serviceUrl", microsoft.service());
    activity
        .putObject("conversation")
        .put("id", conversation)
        .put("conversationType", type)
        .put("tenantId", Microsoft.TENANT);
    activity.putObject("from").put("id", "29:dana").put("name", "Dana").put("aadObjectId", "d1");
    activity.putObject("recipient").put("id", "28:" + Microsoft.APP);
    activity
        .putObject("channelData")
        .putObject("channel")
        .put("type", shared ? "shared" : "standard");
    directory.learn(new Activity(activity));
  }

  @Test
  void aLetterToAChannelIsANewPostAndIsUpdatedWhereItIs() {
    met("19:chan-1@thread.tacv2;messageid=5", "channel", false);
    assertThat(teams.prepare(SUMMARY)).isEmpty();

    Sent sent = teams.post(SUMMARY, "id", CARD);
    assertThat(sent).isEqualTo(new Sent.Arrived("teams:19:chan-1@thread.tacv2;messageid=99|99"));
    assertThat(microsoft.posts().getFirst().path()).isEmpty();
    assertThat(Json.text(microsoft.posts().getFirst().body())).contains("By Dana");

    assertThat(teams.update(SUMMARY, ((Sent.Arrived) sent).message(), CARD)).isEqualTo(sent);
    assertThat(microsoft.posts().getLast().method()).isEqualTo("PUT");
    assertThat(microsoft.posts().getLast().path())
        .isEqualTo("/19%3Achan-1%40thread.tacv2%3Bmessageid%3D99/activities/99");
  }

  @Test
  void aLetterToAPersonGoesIntoTheChatWithThem() {
    met("a:dana", "personal", false);
    assertThat(teams.post(REMINDER, "id", CARD)).isEqualTo(new Sent.Arrived("teams:a:dana|m1"));
    assertThat(teams.listeners(DANA)).contains(Place.Kind.DIRECT);
  }

  @Test
  void whereNobodyHasAddedUsALetterWaits() {
    assertThat(teams.prepare(SUMMARY)).get().isInstanceOf(Sent.NotYet.class);
    assertThat(teams.post(SUMMARY, "id", CARD)).isInstanceOf(Sent.NotYet.class);
    assertThat(teams.listeners(CHANNEL)).isEmpty();
  }

  @Test
  void whoIsKnownFromAChannelAloneGetsAChatOpened() {
    met("19:chan-1@thread.tacv2", "channel", false);
    assertThat(teams.prepare(REMINDER)).isEmpty();
    assertThat(microsoft.posts().getFirst().body().at("/members/0/id").asText())
        .isEqualTo("29:dana");
    assertThat(teams.post(REMINDER, "id", CARD)).isInstanceOf(Sent.Arrived.class);
    assertThat(microsoft.posts().getLast().path()).isEqualTo("/a%3Aalone/activities");
    assertThat(teams.prepare(REMINDER)).isEmpty();
    assertThat(microsoft.posts()).as("opened once").hasSize(2);
  }

  @Test
  void whomWeMayNotWriteToIsForgottenAndTheLetterWaits() {
    met("19:chan-1@thread.tacv2", "channel", false);
    microsoft.answersNext(Answer.error(403, "MessageWritesBlocked"));
    assertThat(teams.prepare(REMINDER)).get().isInstanceOf(Sent.NotYet.class);
    assertThat(teams.prepare(REMINDER)).get().isInstanceOf(Sent.NotYet.class);
    assertThat(microsoft.posts()).as("not asked for again and again").hasSize(1);
  }

  @Test
  void aSharedChannelIsKnownAsOne() {
    met("19:chan-1@thread.tacv2", "channel", true);
    assertThat(teams.listeners(CHANNEL)).contains(Place.Kind.SHARED);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504})
  void whatMayHaveArrivedIsUnclearAndNotTriedAgain(int status) {
    met("19:chan-1@thread.tacv2", "channel", false);
    microsoft.answersNext(Answer.of(status));
    assertThat(teams.post(SUMMARY, "id", CARD)).isInstanceOf(Sent.Unclear.class);
    assertThat(microsoft.posts()).hasSize(1);
    assertThat(teams.find(SUMMARY, "id", Instant.EPOCH)).isInstanceOf(Search.MayNot.class);
  }

  @Test
  void anArrivalWithoutAnIdIsUnclear() {
    met("a:dana", "personal", false);
    microsoft.answersNext(Answer.of(202));
    assertThat(teams.post(REMINDER, "id", CARD)).isInstanceOf(Sent.Unclear.class);
  }

  @ParameterizedTest
  @CsvSource({"429, NotYet", "412, NotYet", "401, NotYet", "404, Never", "413, Never"})
  void whatWasRefusedHasNotArrived(int status, String kind) {
    met("a:dana", "personal", false);
    microsoft.answersNext(Answer.of(status));
    microsoft.answersNext(Answer.of(status));
    assertThat(teams.post(REMINDER, "id", CARD).getClass().getSimpleName()).isEqualTo(kind);
  }

  @Test
  void whoBlockedUsIsForgotten() {
    met("a:dana", "personal", false);
    microsoft.answersNext(Answer.error(403, "MessageWritesBlocked"));
    assertThat(teams.post(REMINDER, "id", CARD)).isInstanceOf(Sent.Never.class);
    assertThat(teams.prepare(REMINDER)).isPresent();
  }
}
