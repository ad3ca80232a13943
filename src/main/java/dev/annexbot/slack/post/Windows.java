package dev.annexbot.slack.post;

import com.slack.api.model.view.View;
import dev.annexbot.slack.api.Api;
import dev.annexbot.slack.api.Refused;

/** Windows and the Home page. */
final class Windows {
  private final Api api;

  Windows(Api api) {
    this.api = api;
  }

  void open(View view, String trigger) {
    api.call(methods -> methods.viewsOpen(r -> r.triggerId(trigger).view(view)));
  }

  void push(View view, String trigger) {
    api.call(methods -> methods.viewsPush(r -> r.triggerId(trigger).view(view)));
  }

  void update(View view, String id) {
    api.call(methods -> methods.viewsUpdate(r -> r.viewId(id).view(view)));
  }

  void home(View view, String user) {
    api.call(methods -> methods.viewsPublish(r -> r.userId(user).view(view)));
  }

  /** Whether Slack refused because a press is only good for three seconds, once. */
  static boolean cameTooLate(Refused refusal) {
    return switch (refusal.error()) {
      case "expired_trigger_id", "trigger_expired", "trigger_exchanged", "exchanged_trigger_id" ->
          true;
      default -> false;
    };
  }
}
