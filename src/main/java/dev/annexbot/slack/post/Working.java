package dev.annexbot.slack.post;

import dev.annexbot.slack.api.Api;
import dev.annexbot.slack.api.Refused;
import dev.annexbot.web.Unclear;

/**
 * The line that says that the assistant is at work. Workspaces know one of two ways to show it, or
 * none; what a workspace refuses is not asked again.
 */
public final class Working {
  private static final String WORDS = "is looking it up…";

  private final Api api;
  private volatile Way way = Way.ASSISTANT;

  /** The ways, in the order in which they are tried. */
  private enum Way {
    ASSISTANT,
    AGENT,
    NONE
  }

  public Working(Api api) {
    this.api = api;
  }

  public void begin(Scene.Talk scene) {
    show(scene, WORDS, "processing");
  }

  /**
   * Takes the line away.
   *
   * @param answered whether something was posted, which takes the older kind of line away by itself
   */
  public void end(Scene.Talk scene, boolean answered) {
    if (!answered || way == Way.AGENT) {
      show(scene, "", "active");
    }
  }

  private void show(Scene.Talk scene, String words, String state) {
    if (!Scene.isDirect(scene.channel())) {
      return;
    }
    var tried = way;
    try {
      call(tried, scene, words, state);
    } catch (Refused e) {
      if (tried != Way.NONE && isAboutTheWay(e)) {
        way = tried == Way.ASSISTANT ? Way.AGENT : Way.NONE;
        show(scene, words, state);
      }
    } catch (Unclear e) {
      // It is only a line; the answer matters.
    }
  }

  private void call(Way tried, Scene.Talk scene, String words, String state) {
    switch (tried) {
      case ASSISTANT ->
          api.call(
              methods ->
                  methods.assistantThreadsSetStatus(
                      r -> r.channelId(scene.channel()).threadTs(scene.thread()).status(words)));
      case AGENT ->
          api.call(
              methods ->
                  methods.agentsSessionsSetStatus(
                      r -> r.channelId(scene.channel()).threadTs(scene.thread()).status(state)));
      case NONE -> {}
    }
  }

  private static boolean isAboutTheWay(Refused refusal) {
    return switch (refusal.error()) {
      case "missing_scope",
          "unknown_method",
          "not_allowed",
          "not_allowed_token_type",
          "access_denied",
          "feature_not_enabled",
          "app_not_assistant",
          "method_deprecated" ->
          true;
      default -> false;
    };
  }
}
