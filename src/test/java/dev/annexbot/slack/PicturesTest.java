package dev.annexbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.ChatPlatform.Sent;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.PictureFiles;
import dev.annexbot.chat.Png;
import dev.annexbot.chat.Reply;
import dev.annexbot.settings.Secret;
import dev.annexbot.slack.api.Api;
import dev.annexbot.slack.post.Pictures;
import dev.annexbot.slack.post.Postman;
import dev.annexbot.slack.post.Scene;
import dev.annexbot.slack.post.SlackPlatform;
import dev.annexbot.web.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How pictures come into cards at Slack, and that words never wait for them. */
class PicturesTest {
  private static final Letter SUMMARY = new Letter("summary", "run-1", "slack:C1");
  private static final Card CARD = card("matrix");
  private static final Duration A_WHILE = Duration.ofSeconds(31);

  private final LeapingClock clock = new LeapingClock();
  private final MemoryFiles files = new MemoryFiles();
  private SlackStub slack;
  private SlackPlatform platform;
  private Postman postman;

  /** Runs on by itself, and leaps where a test would wait. */
  private static final class LeapingClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
      return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  /** Files that outlive a restart. */
  private static final class MemoryFiles implements PictureFiles {
    private final Map<Png, String> all = new ConcurrentHashMap<>();

    @Override
    public Optional<String> find(Org org, Png picture) {
      return Optional.ofNullable(all.get(picture));
    }

    @Override
    public void keep(Org org, Png picture, String file) {
      all.put(picture, file);
    }

    @Override
    public void forget(Org org, Png picture, String file) {
      all.remove(picture, file);
    }
  }

  private static Card card(String content) {
    return new Card(
        "Level: high",
        List.of(
            new Block.Picture(
                new Png(content.getBytes(StandardCharsets.US_ASCII)),
                "Risk matrix. Level high.",
                "[3] 4")));
  }

  @BeforeEach
  void opens() throws Exception {
    slack = new SlackStub();
    var api = Api.at(slack.api(), new Secret("xoxb-test"));
    starts(api, files);
  }

  /** As after a restart: what is not remembered there is forgotten. */
  private void starts(Api api, PictureFiles remembered) {
    var pictures = new Pictures(api, new Pictures.Known(remembered, new Org("slack:T1")), clock);
    platform = new SlackPlatform(api, pictures);
    postman = new Postman(api, pictures);
  }

  @AfterEach
  void closes() {
    slack.close();
  }

  private Sent posted(Card card) {
    platform.furnish(SUMMARY, card);
    return platform.post(SUMMARY, "id", card);
  }

  private String lastBlocks(String method) {
    return slack.calls(method).getLast().json("blocks").toString();
  }

  private String lastView() {
    return slack.calls("views.open").getLast().json("view").toString();
  }

  @Test
  void aPictureHangsInTheFirstPostWithWordsForThoseWhoDoNotSeeIt() {
    assertThat(posted(CARD)).isEqualTo(new Sent.Arrived("slack:C1:2.2"));

    assertThat(slack.called("upload").with()).containsEntry("body", "matrix");
    assertThat(slack.called("files.completeUploadExternal").with())
        .doesNotContainKeys("channel_id", "channels");
    assertThat(lastBlocks("chat.postMessage"))
        .contains("\"slack_file\":{\"id\":\"F1\"}", "\"alt_text\":\"Risk matrix. Level high.\"");
  }

  @Test
  void theSamePictureIsBroughtOnce() {
    posted(CARD);
    posted(card("matrix"));
    posted(card("another"));

    assertThat(slack.calls("upload")).hasSize(2);
  }

  private void startsAnew() {
    starts(Api.at(slack.api(), new Secret("xoxb-test")), files);
  }

  @Test
  void afterARestartItIsNotBroughtAgain() {
    posted(CARD);
    startsAnew();
    assertThat(posted(CARD)).isEqualTo(new Sent.Arrived("slack:C1:2.2"));

    assertThat(slack.calls("upload")).hasSize(1);
    assertThat(lastBlocks("chat.postMessage")).contains("\"slack_file\":{\"id\":\"F1\"}");
  }

  @Test
  void whatWasDeletedAtSlackIsBroughtAgainOnce() {
    var no = Answer.text(200, "{\"ok\":false,\"error\":\"invalid_blocks\"}");
    posted(CARD);
    startsAnew();
    slack.answering("chat.postMessage", no);
    assertThat(posted(CARD)).isEqualTo(new Sent.NotYet(Duration.ZERO, "invalid_blocks"));
    assertThat(files.all).isEmpty();

    assertThat(posted(CARD)).isEqualTo(new Sent.Arrived("slack:C1:2.2"));
    assertThat(slack.calls("upload")).hasSize(2);
    assertThat(lastBlocks("chat.postMessage")).contains("slack_file");

    clock.ahead = A_WHILE.multipliedBy(2);
    slack.answering("chat.postMessage", no);
    posted(CARD);
    posted(CARD);
    assertThat(slack.calls("upload")).hasSize(2);
  }

  @Test
  void aDatabaseThatFailsCostsNoMoreThanAnotherUpload() {
    starts(
        Api.at(slack.api(), new Secret("xoxb-test")),
        new PictureFiles() {
          @Override
          public Optional<String> find(Org org, Png picture) {
            throw new IllegalStateException("no database");
          }

          @Override
          public void keep(Org org, Png picture, String file) {
            throw new IllegalStateException("no database");
          }

          @Override
          public void forget(Org org, Png picture, String file) {
            throw new IllegalStateException("no database");
          }
        });
    assertThat(posted(CARD)).isEqualTo(new Sent.Arrived("slack:C1:2.2"));
    assertThat(lastBlocks("chat.postMessage")).contains("slack_file");
  }

  @Test
  void whatCannotBeBroughtIsToldInWordsAndShownLater() {
    slack.answering("upload", Answer.text(500, ""));
    assertThat(posted(CARD))
        .isInstanceOfSatisfying(
            Sent.Arrived.class,
            it ->
                assertThat(it.again())
                    .hasValueSatisfying(
                        pause ->
                            assertThat(pause)
                                .isBetween(Duration.ofSeconds(10), Duration.ofSeconds(30))));
    assertThat(lastBlocks("chat.postMessage")).contains("[3] 4").doesNotContain("slack_file");

    clock.ahead = A_WHILE;
    platform.furnish(SUMMARY, CARD);
    assertThat(platform.update(SUMMARY, "slack:C1:2.2", CARD))
        .isEqualTo(new Sent.Arrived("slack:C1:2.2"));
    assertThat(lastBlocks("chat.update")).contains("slack_file");
  }

  @Test
  void withoutTheScopeItGivesUpAfterAFewTries() {
    var no = Answer.text(200, "{\"ok\":false,\"error\":\"missing_scope\"}");
    slack.answering("files.getUploadURLExternal", no, no, no, no, no, no);
    for (int each = 0; each < 6; each++) {
      posted(CARD);
      clock.ahead = clock.ahead.plusDays(1);
    }

    assertThat(slack.calls("files.getUploadURLExternal")).hasSize(4);
    assertThat(posted(CARD)).isEqualTo(new Sent.Arrived("slack:C1:2.2"));
  }

  @Test
  void whatSlackDoesNotShowYetIsNotThereForCertainAndFollowsInWords() {
    slack.answering(
        "chat.postMessage", Answer.text(200, "{\"ok\":false,\"error\":\"invalid_blocks\"}"));
    assertThat(posted(CARD)).isEqualTo(new Sent.NotYet(Duration.ZERO, "invalid_blocks"));

    assertThat(posted(CARD))
        .isInstanceOfSatisfying(Sent.Arrived.class, it -> assertThat(it.again()).isPresent());
    assertThat(lastBlocks("chat.postMessage")).doesNotContain("slack_file");
    clock.ahead = A_WHILE;
    posted(CARD);
    assertThat(lastBlocks("chat.postMessage")).contains("slack_file");
    assertThat(slack.calls("upload")).hasSize(1);
  }

  @Test
  void aWindowDoesNotWaitAndHasThePictureTheNextTime() {
    var scene = new Scene.Anywhere("U1", "trigger");
    postman.deliver(new Reply.Show(CARD), scene);
    assertThat(lastView()).doesNotContain("slack_file");
    slack.called("files.completeUploadExternal");

    clock.ahead = A_WHILE;
    Eventually.isTrue(
        "the picture hangs",
        () -> {
          postman.deliver(new Reply.Show(CARD), scene);
          return lastView().contains("slack_file");
        });
  }

  @Test
  void anAnswerThatSlackRefusesForItsPictureComesInWords() {
    slack.answering(
        "chat.postMessage", Answer.text(200, "{\"ok\":false,\"error\":\"invalid_blocks\"}"));
    postman.deliver(new Reply.Show(CARD), new Scene.Talk("U1", "C1", "1.1", false));

    assertThat(slack.calls("chat.postMessage")).hasSize(2);
    assertThat(lastBlocks("chat.postMessage")).contains("[3] 4").doesNotContain("slack_file");
  }

  @Test
  void bytesGoToSlackAlone() {
    slack.answering(
        "files.getUploadURLExternal",
        "{\"ok\":true,\"file_id\":\"F1\",\"upload_url\":\"https://files.example/upload\"}");
    posted(CARD);

    assertThat(lastBlocks("chat.postMessage")).doesNotContain("slack_file");
    assertThat(slack.calls("files.completeUploadExternal")).isEmpty();
  }
}
