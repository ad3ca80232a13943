package dev.annexbot.slack.post;

import com.slack.api.model.view.View;
import dev.annexbot.chat.Card;
import dev.annexbot.slack.api.Api;
import dev.annexbot.slack.api.Refused;
import dev.annexbot.slack.drawing.Drawing;
import dev.annexbot.slack.drawing.Gallery;
import java.util.function.Consumer;

/** Windows and the Home page. */
final class Windows {
  private final Api api;
  private final Pictures pictures;

  Windows(Api api, Pictures pictures) {
    this.api = api;
    this.pictures = pictures;
  }

  void open(Card card, String trigger) {
    show(card, gallery -> open(Drawing.window(card, gallery), trigger));
  }

  void update(Card card, String id) {
    show(card, gallery -> update(Drawing.window(card, gallery), id));
  }

  void home(Card card, String user) {
    show(card, gallery -> home(Drawing.home(card, gallery), user));
  }

  /** With the pictures that are there: a press opens a window within three seconds or never. */
  private void show(Card card, Consumer<Gallery> way) {
    pictures.order(card);
    try {
      way.accept(pictures);
    } catch (Refused e) {
      if (!pictures.areWhy(card, e.error())) {
        throw e;
      }
      way.accept(Gallery.EMPTY);
    }
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

  private void home(View view, String user) {
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
