package dev.annexbot.slack.post;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import dev.annexbot.chat.Press;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a form carries through Slack and back: what it is about and where it was opened. It comes
 * back from outside, so it is read as carefully as anything else from there.
 */
public record Memory(
    String object, String kind, String channel, String thread, String message, String responseUrl) {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
  private static final int MOST = 3_000;
  private static final Memory NOTHING = new Memory("", "anywhere", "", "", "", "");

  /** What a form opened there has to remember. */
  static String of(Press purpose, Scene scene) {
    if (scene instanceof Scene.OnForm form) {
      return of(purpose, form.opened());
    }
    var memory =
        switch (scene) {
          case Scene.OnForm s -> throw new IllegalStateException("seen to above");
          case Scene.Talk s ->
              new Memory(purpose.object(), "talk", s.channel(), s.thread(), "", "");
          case Scene.Typed s ->
              new Memory(purpose.object(), "typed", s.channel(), "", "", s.responseUrl());
          case Scene.Pointed s ->
              new Memory(purpose.object(), "pointed", s.channel(), s.thread(), "", s.responseUrl());
          case Scene.OnMessage s ->
              new Memory(
                  purpose.object(),
                  s.ephemeral() ? "whispered" : "message",
                  s.channel(),
                  s.thread(),
                  s.message(),
                  s.responseUrl());
          case Scene.OnWindow s -> new Memory(purpose.object(), "window", "", "", s.view(), "");
          case Scene.OnHome s -> new Memory(purpose.object(), "home", "", "", "", "");
          case Scene.Anywhere s -> new Memory(purpose.object(), "anywhere", "", "", "", "");
          case Scene.Pane s ->
              new Memory(purpose.object(), "talk", s.channel(), s.thread(), "", "");
        };
    var text = GSON.toJson(memory);
    if (text.length() > MOST) {
      throw new IllegalArgumentException(
          "A form can remember 3,000 characters, not " + text.length());
    }
    return text;
  }

  /** Reads it back; what cannot be read is as good as nothing to remember. */
  public static Memory read(@Nullable String text) {
    try {
      var memory = GSON.fromJson(text, Memory.class);
      return memory == null || !memory.isWhole() ? NOTHING : memory;
    } catch (JsonParseException e) {
      return NOTHING;
    }
  }

  private boolean isWhole() {
    return Stream.of(object, kind, channel, thread, message, responseUrl).allMatch(Objects::nonNull)
        && object.length() <= 1_000
        && channel.matches("[A-Z0-9]{0,20}");
  }

  /** The scene that the form was opened at, for whoever sent it. */
  public Scene scene(String user, String trigger) {
    return switch (kind) {
      case "talk" -> new Scene.Talk(user, channel, thread, false);
      case "typed" -> new Scene.Typed(user, channel, responseUrl, trigger);
      case "pointed" -> new Scene.Pointed(user, channel, thread, responseUrl, trigger);
      case "message" ->
          new Scene.OnMessage(user, channel, thread, message, false, responseUrl, trigger);
      case "whispered" ->
          new Scene.OnMessage(user, channel, thread, message, true, responseUrl, trigger);
      case "window" -> new Scene.OnWindow(user, message, trigger);
      case "home" -> new Scene.OnHome(user, trigger);
      default -> new Scene.Anywhere(user, trigger);
    };
  }
}
