package dev.annexbot.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page hears of what its person may see, and does what that person may do. */
class PageTest {
  private Rig rig;

  @BeforeEach
  void open() throws IOException {
    rig = Rig.socket();
  }

  @AfterEach
  void close() {
    rig.close();
  }

  /** The news of one person's page, as they come. */
  private List<JsonNode> news(String who) {
    List<JsonNode> news = new CopyOnWriteArrayList<>();
    Thread.startVirtualThread(
        () -> {
          try {
            URL url = rig.workspace.page().resolve("/page/events?as=" + who).toURL();
            var reader =
                new BufferedReader(new InputStreamReader(url.openStream(), StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
              if (line.startsWith("data: ")) {
                news.add(Rig.JSON.readTree(line.substring(6)));
              }
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    Soon.isTrue("hello", () -> !news.isEmpty());
    return news;
  }

  private static boolean has(List<JsonNode> news, String type) {
    return news.stream().anyMatch(each -> each.path("type").asText().equals(type));
  }

  @Test
  void newsReachThoseWhoMaySeeThem() {
    List<JsonNode> sales = news("U0SALES");
    List<JsonNode> guest = news("U0GUEST");
    rig.act("U0ADMIN", "say", "{'channel':'C0SECURITY','text':'secret'}");
    rig.act("U0ADMIN", "say", "{'channel':'C0GENERAL','text':'open'}");

    Soon.isTrue("the guest hears", () -> has(guest, "message"));
    Soon.isTrue("the employee hears both", () -> sales.toString().contains("open"));
    assertThat(sales.toString()).contains("secret");
    assertThat(guest.toString()).contains("open").doesNotContain("secret");
    assertThat(sales.getFirst().path("type").asText()).isEqualTo("hello");
  }

  @Test
  void whatIsUnreadIsCounted() {
    rig.act("U0ADMIN", "say", "{'channel':'C0GENERAL','text':'a'}");
    assertThat(unread("U0SALES")).isEqualTo(1);
    assertThat(unread("U0ADMIN")).isZero();

    rig.act("U0SALES", "read", "{'channel':'C0GENERAL'}");
    assertThat(unread("U0SALES")).isZero();
  }

  private int unread(String who) {
    for (JsonNode channel : rig.look(who, "state").path("channels")) {
      if (channel.path("id").asText().equals("C0GENERAL")) {
        return channel.path("unread").asInt();
      }
    }
    throw new AssertionError("no #general");
  }

  @Test
  void peopleMendAndTakeBackOnlyTheirOwnWords() {
    String ts =
        rig.act("U0SALES", "say", "{'channel':'C0GENERAL','text':'a'}").json().path("ts").asText();
    String edit = "{'channel':'C0GENERAL','ts':'" + ts + "','text':'b'}";

    assertThat(rig.act("U0ADMIN", "edit", edit).error()).isEqualTo("cant_update_message");
    assertThat(rig.act("U0SALES", "edit", edit).isOk()).isTrue();
    rig.act("U0ADMIN", "react", "{'channel':'C0GENERAL','ts':'" + ts + "','name':'eyes'}");
    JsonNode message = rig.messages("U0SALES", "C0GENERAL").get(0);
    assertThat(message.path("edited").asBoolean()).isTrue();
    assertThat(message.at("/reactions/0/users/0").asText()).isEqualTo("U0ADMIN");
    assertThat(rig.act("U0SALES", "delete", edit).isOk()).isTrue();
    assertThat(rig.messages("U0SALES", "C0GENERAL")).isEmpty();
  }

  @Test
  void repliesStandInTheirThread() {
    String ts =
        rig.act("U0SALES", "say", "{'channel':'C0GENERAL','text':'a'}").json().path("ts").asText();
    rig.act("U0ADMIN", "say", "{'channel':'C0GENERAL','thread':'" + ts + "','text':'b'}");

    JsonNode channel = rig.messages("U0SALES", "C0GENERAL");
    assertThat(channel).hasSize(1);
    assertThat(channel.at("/0/replyCount").asInt()).isEqualTo(1);
    assertThat(rig.look("U0SALES", "messages?channel=C0GENERAL&thread=" + ts).path("messages"))
        .hasSize(2);
  }

  @Test
  void theAppIsSeenToComeAndGo() {
    List<JsonNode> news = news("U0SALES");
    assertThat(rig.look("U0SALES", "state").at("/app/connected").asBoolean()).isFalse();
    try (SocketApp app = new SocketApp(rig)) {
      Soon.isTrue("it came", () -> has(news, "app") && !app.closed);
      assertThat(rig.look("U0SALES", "state").at("/app/connected").asBoolean()).isTrue();
    }
  }

  @Test
  void theLineThatTheAppIsAtWorkGoesWithItsAnswer() {
    List<JsonNode> news = news("U0SALES");
    String dm = rig.dm("U0SALES");
    String ts =
        rig.act("U0SALES", "say", "{'channel':'" + dm + "','text':'a'}").json().path("ts").asText();
    String in = "'channel_id':'" + dm + "','thread_ts':'" + ts + "'";
    assertThat(rig.call("assistant.threads.setStatus", "{" + in + ",'status':'is looking'}").isOk())
        .isTrue();
    Soon.isTrue("the line", () -> news.toString().contains("is looking"));
    rig.call("chat.postMessage", "{'channel':'" + dm + "','thread_ts':'" + ts + "','text':'b'}");

    Soon.isTrue(
        "it goes",
        () ->
            news.getLast().path("type").asText().startsWith("message")
                && news.stream()
                    .filter(each -> each.path("type").asText().equals("status"))
                    .reduce((a, b) -> b)
                    .orElseThrow()
                    .path("status")
                    .asText()
                    .isEmpty());
    rig.call(
        "assistant.threads.setSuggestedPrompts",
        "{'channel_id':'" + dm + "','prompts':[{'title':'T','message':'M'}]}");
    Soon.isTrue("prompts", () -> has(news, "prompts"));
  }
}
