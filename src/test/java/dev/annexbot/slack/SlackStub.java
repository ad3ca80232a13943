package dev.annexbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.annexbot.settings.Settings;
import dev.annexbot.web.Answer;
import dev.annexbot.web.Counters;
import dev.annexbot.web.Door;
import dev.annexbot.web.Doors;
import dev.annexbot.web.Knock;
import dev.annexbot.workspace.rules.Methods;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The methods of Slack that we call, on loopback: writes down every call and answers as told. */
final class SlackStub implements AutoCloseable {
  private static final List<String> METHODS =
      List.of(
          "auth.test",
          "apps.connections.open",
          "users.info",
          "dnd.info",
          "conversations.info",
          "chat.postMessage",
          "chat.postEphemeral",
          "chat.update",
          "chat.delete",
          "conversations.open",
          "files.getUploadURLExternal",
          "files.completeUploadExternal",
          "conversations.history",
          "conversations.replies",
          "views.open",
          "views.push",
          "views.update",
          "views.publish",
          "assistant.threads.setStatus",
          "assistant.threads.setSuggestedPrompts",
          "agents.sessions.setStatus");

  private final Queue<Called> calls = new ConcurrentLinkedQueue<>();
  private final Map<String, Deque<Answer>> answers = new ConcurrentHashMap<>();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private final Doors doors;

  /** A call: its method, and its parameters by name. */
  record Called(String method, Map<String, String> with) {
    JsonElement json(String name) {
      return JsonParser.parseString(with.get(name));
    }
  }

  SlackStub() throws IOException {
    var paths = new HashMap<String, Door>();
    METHODS.forEach(method -> paths.put("/api/" + method, knock -> called(method, form(knock))));
    paths.put("/upload", knock -> called("upload", Map.of("body", utf8(knock))));
    paths.put("/hook", knock -> called("response_url", Map.of("body", utf8(knock))));
    doors = Doors.open(new Settings.Web("127.0.0.1", 0, 0), paths, () -> true, new Counters());
  }

  URI api() {
    return doors.outside().resolve("/api/");
  }

  String responseUrl() {
    return doors.outside().resolve("/hook").toString();
  }

  /** The next answers of a method; afterwards it answers as usual. */
  SlackStub answering(String method, Answer... next) {
    answers.put(method, new ArrayDeque<>(List.of(next)));
    return this;
  }

  SlackStub answering(String method, String json) {
    return answering(method, Answer.text(200, json));
  }

  List<Called> calls(String method) {
    return calls.stream().filter(call -> call.method().equals(method)).toList();
  }

  /** The first call of that method; waits for it. */
  Called called(String method) {
    Eventually.isTrue(method + " is called", () -> !calls(method).isEmpty());
    return calls(method).getFirst();
  }

  void forget() {
    calls.clear();
  }

  /** Closes it; whatever the strict Slack would have refused of the calls is told here. */
  @Override
  public void close() {
    doors.close();
    assertThat(wrong).isEmpty();
  }

  private Answer called(String method, Map<String, String> with) {
    calls.add(new Called(method, with));
    judge(method, with);
    var next = answers.getOrDefault(method, new ArrayDeque<>()).poll();
    return next == null ? Answer.text(200, usual(method, with)) : next;
  }

  private void judge(String method, Map<String, String> with) {
    var arguments = JsonNodeFactory.instance.objectNode();
    // Tests write short timestamps, which the strict Slack would not take.
    with.forEach(
        (name, value) ->
            arguments.put(name, value.matches("\\d+\\.\\d+") ? "1700000000.000100" : value));
    Methods.find(method)
        .map(known -> known.call(arguments))
        .ifPresent(
            call -> {
              call.refusal().ifPresent(no -> wrong.add(method + ": " + no));
              call.unknown().forEach(name -> wrong.add(method + " has no argument " + name));
            });
  }

  private String usual(String method, Map<String, String> with) {
    var channel = with.getOrDefault("channel", "");
    return switch (method) {
      case "auth.test" -> "{'ok':true,'team_id':'T1','user_id':'UBOT'}".replace('\'', '"');
      case "users.info" ->
          "{\"ok\":true,\"user\":{\"id\":\"" + with.get("user") + "\",\"team_id\":\"T1\"}}";
      case "conversations.info" ->
          "{\"ok\":true,\"channel\":{\"id\":\""
              + channel
              + "\",\"is_im\":"
              + channel.startsWith("D")
              + "}}";
      case "files.getUploadURLExternal" ->
          "{\"ok\":true,\"file_id\":\"F1\",\"upload_url\":\""
              + doors.outside().resolve("/upload")
              + "\"}";
      case "conversations.open" -> "{\"ok\":true,\"channel\":{\"id\":\"D1\"}}";
      case "conversations.history", "conversations.replies" -> "{\"ok\":true,\"messages\":[]}";
      default -> "{\"ok\":true,\"ts\":\"2.2\",\"channel\":\"" + channel + "\"}";
    };
  }

  private static Map<String, String> form(Knock knock) {
    var form = new HashMap<String, String>();
    for (var pair : utf8(knock).split("&")) {
      int is = pair.indexOf('=');
      if (is > 0) {
        form.put(
            pair.substring(0, is),
            URLDecoder.decode(pair.substring(is + 1), StandardCharsets.UTF_8));
      }
    }
    return form;
  }

  private static String utf8(Knock knock) {
    return new String(knock.body(), StandardCharsets.UTF_8);
  }
}
