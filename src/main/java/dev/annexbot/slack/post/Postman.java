package dev.annexbot.slack.post;

import com.slack.api.model.assistant.SuggestedPrompt;
import com.slack.api.model.view.View;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Reply;
import dev.annexbot.slack.api.Api;
import dev.annexbot.slack.api.Refused;
import dev.annexbot.slack.drawing.FormDrawing;
import dev.annexbot.slack.drawing.Plain;
import java.util.List;
import java.util.Map;

/** Brings a reply to where it belongs. */
public final class Postman {
  private static final int PROMPTS = 4;

  private final Api api;
  private final Letters letters;
  private final Windows windows;

  public Postman(Api api, Pictures pictures) {
    this.api = api;
    this.letters = new Letters(api, pictures);
    this.windows = new Windows(api, pictures);
  }

  public void deliver(Reply reply, Scene scene) {
    switch (reply) {
      case Reply.Show it -> show(it.card(), scene);
      case Reply.Private it -> whisper(it.card(), scene);
      case Reply.Replace it -> replace(it.card(), scene);
      case Reply.Ask it -> ask(it.form(), scene);
      case Reply.Home it -> home(it.card(), scene);
      case Reply.Suggest it -> suggest(it.prompts(), scene);
      case Reply.Mend it -> whisper(mistakes(it.mistakes()), scene);
      case Reply.Nothing it -> {}
    }
  }

  /** A card that travels in the acknowledgement of a command, for that person's eyes only: JSON. */
  public static String acknowledgement(Card card) {
    return Letters.acknowledgement(card);
  }

  private void show(Card card, Scene scene) {
    switch (scene) {
      case Scene.Talk s -> letters.post(card, s.channel(), s.thread());
      case Scene.Typed s -> letters.show(card, s.responseUrl(), "");
      case Scene.Pointed s -> letters.whisper(card, s.responseUrl(), s.thread());
      case Scene.OnMessage s -> showBeside(card, s);
      case Scene.OnHome s -> windows.open(card, s.trigger());
      case Scene.OnWindow s -> windows.update(card, s.view());
      case Scene.OnForm s -> windows.update(card, s.view());
      case Scene.Anywhere s -> windows.open(card, s.trigger());
      case Scene.Pane s -> greet(card, s);
    }
  }

  private void showBeside(Card card, Scene.OnMessage scene) {
    if (scene.ephemeral()) {
      letters.show(card, scene.responseUrl(), scene.thread());
      return;
    }
    try {
      letters.post(card, scene.channel(), scene.thread());
    } catch (Refused e) {
      // A command can be answered in channels that we are not in; its buttons are pressed there.
      if (scene.responseUrl().isEmpty()) {
        throw e;
      }
      letters.show(card, scene.responseUrl(), scene.thread());
    }
  }

  private void greet(Card card, Scene.Pane scene) {
    // The newer pane opens without a thread, each time: a greeting there would pile up.
    if (!scene.thread().isEmpty()) {
      letters.post(card, scene.channel(), scene.thread());
    }
  }

  private void home(Card card, Scene scene) {
    if (scene instanceof Scene.Anywhere) {
      show(card, scene);
    } else {
      windows.home(card, scene.user());
    }
  }

  /** So that only that person sees it. */
  public void whisper(Card card, Scene scene) {
    switch (scene) {
      case Scene.Talk s when Scene.isDirect(s.channel()) -> show(card, s);
      case Scene.Talk s -> letters.whisper(card, s.channel(), threadOf(s), s.user());
      case Scene.Typed s -> letters.whisper(card, s.responseUrl(), "");
      case Scene.OnMessage s when Scene.isDirect(s.channel()) && !s.ephemeral() -> show(card, s);
      case Scene.OnMessage s -> letters.whisper(card, s.responseUrl(), threadOf(s));
      case Scene.Pointed s -> show(card, s);
      case Scene.OnHome s -> show(card, s);
      case Scene.OnWindow s -> show(card, s);
      case Scene.OnForm s -> show(card, s);
      case Scene.Anywhere s -> show(card, s);
      case Scene.Pane s -> show(card, s);
    }
  }

  /** Nobody sees a whisper in a thread that has not begun. */
  private static String threadOf(Scene.Talk scene) {
    return scene.begins() ? "" : scene.thread();
  }

  private static String threadOf(Scene.OnMessage scene) {
    return scene.thread().equals(scene.message()) ? "" : scene.thread();
  }

  private void replace(Card card, Scene scene) {
    switch (scene) {
      case Scene.OnMessage s when s.responseUrl().isEmpty() ->
          letters.update(card, s.channel(), s.message());
      case Scene.OnMessage s -> letters.replace(card, s.responseUrl());
      case Scene.OnHome s -> home(card, s);
      case Scene.Typed s -> whisper(card, s);
      case Scene.Talk s -> show(card, s);
      case Scene.Pointed s -> show(card, s);
      case Scene.OnWindow s -> show(card, s);
      case Scene.OnForm s -> show(card, s);
      case Scene.Anywhere s -> show(card, s);
      case Scene.Pane s -> show(card, s);
    }
  }

  /** The window of a form that knows where it was opened. */
  public static View view(Form form, Scene scene) {
    return FormDrawing.view(form, Memory.of(form.purpose(), scene));
  }

  private void ask(Form form, Scene scene) {
    var view = view(form, scene);
    try {
      switch (scene) {
        case Scene.Typed s -> windows.open(view, s.trigger());
        case Scene.Pointed s -> windows.open(view, s.trigger());
        case Scene.OnMessage s -> windows.open(view, s.trigger());
        case Scene.OnHome s -> windows.open(view, s.trigger());
        case Scene.Anywhere s -> windows.open(view, s.trigger());
        case Scene.OnWindow s -> windows.push(view, s.trigger());
        // One window for all steps: Slack piles up three at most.
        case Scene.OnForm s -> windows.update(view, s.view());
        case Scene.Talk s -> show(invitation(form), s);
        case Scene.Pane s -> show(invitation(form), s);
      }
    } catch (Refused e) {
      if (!Windows.cameTooLate(e)) {
        throw e;
      }
      whisper(invitation(form), scene);
    }
  }

  /** Slack opens a window only within three seconds of a press; so here is something to press. */
  private static Card invitation(Form form) {
    var button = new Block.Button(form.title(), form.purpose(), Block.Style.PRIMARY);
    return new Card(form.title(), List.of(new Block.Buttons(List.of(button))));
  }

  private static Card mistakes(Map<String, String> mistakes) {
    return new Card(
        "That needs another look",
        mistakes.values().stream().sorted().<Block>map(Block.Text::new).toList());
  }

  private void suggest(List<String> prompts, Scene scene) {
    switch (scene) {
      case Scene.Pane s -> suggest(prompts, s.channel(), s.thread());
      case Scene.Talk s when Scene.isDirect(s.channel()) ->
          suggest(prompts, s.channel(), s.thread());
      case Scene.Talk s -> {}
      case Scene.Typed s -> {}
      case Scene.Pointed s -> {}
      case Scene.OnMessage s -> {}
      case Scene.OnHome s -> {}
      case Scene.OnWindow s -> {}
      case Scene.OnForm s -> {}
      case Scene.Anywhere s -> {}
    }
  }

  private void suggest(List<String> prompts, String channel, String thread) {
    var drawn = prompts.stream().limit(PROMPTS).map(Postman::prompt).toList();
    api.call(
        methods ->
            methods.assistantThreadsSetSuggestedPrompts(
                r -> {
                  r.channelId(channel).prompts(drawn);
                  return thread.isEmpty() ? r : r.threadTs(thread);
                }));
  }

  private static SuggestedPrompt prompt(String prompt) {
    return new SuggestedPrompt(Plain.line(prompt, 75), Plain.line(prompt, 300));
  }
}
