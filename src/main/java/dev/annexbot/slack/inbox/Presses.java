package dev.annexbot.slack.inbox;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.interactive_components.response.BlockSuggestionResponse;
import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.composition.PlainTextObject;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Press;
import dev.annexbot.slack.drawing.ActionId;
import dev.annexbot.slack.drawing.Plain;
import dev.annexbot.slack.post.Memory;
import dev.annexbot.slack.post.Scene;

/** Takes pressed buttons and choices from lists, and fills the lists while people type. */
final class Presses {
  private static final int OPTIONS = 100;
  private static final int OPTION = 75;
  private static final int VALUE = 150;

  private final Claims claims;
  private final Reception reception;

  Presses(Claims claims, Reception reception) {
    this.claims = claims;
    this.reception = reception;
  }

  void listenTo(App app) {
    app.blockAction(ActionId.OURS, (it, ctx) -> pressed(it.getPayload()));
    app.blockSuggestion(ActionId.OURS, (it, ctx) -> ctx.ack(suggested(it.getPayload())));
  }

  private Response pressed(BlockActionPayload it) {
    var sender = sender(it);
    var press = press(it.getActions().getFirst());
    var scene = scene(it);
    return claims.once(
        "press:" + requireNonNull(it.getTriggerId()),
        () ->
            reception.bring(
                sender, scene, (who, where) -> new Incoming.Pressed(who, where, press)));
  }

  private static Sender sender(BlockActionPayload it) {
    var enterprise = it.getEnterprise() == null ? null : it.getEnterprise().getId();
    return Sender.of(it.getUser().getId(), it.getUser().getTeamId(), enterprise);
  }

  private static Press press(BlockActionPayload.Action action) {
    var chosen = action.getSelectedOption();
    var object = chosen == null ? action.getValue() : chosen.getValue();
    return new Press(ActionId.verb(action.getActionId()), requireNonNullElse(object, ""));
  }

  private static Scene scene(BlockActionPayload it) {
    var user = it.getUser().getId();
    var trigger = requireNonNull(it.getTriggerId());
    var view = it.getView();
    if (view == null) {
      return onMessage(it, user, trigger);
    }
    if ("home".equals(view.getType())) {
      return new Scene.OnHome(user, trigger);
    }
    var id = requireNonNull(view.getId());
    return requireNonNullElse(view.getCallbackId(), "").isEmpty()
        ? new Scene.OnWindow(user, id, trigger)
        : new Scene.OnForm(
            user, id, Memory.read(view.getPrivateMetadata()).scene(user, trigger), trigger);
  }

  private static Scene onMessage(BlockActionPayload it, String user, String trigger) {
    var container = it.getContainer();
    var message = requireNonNull(container.getMessageTs());
    var thread = container.getThreadTs();
    if (thread == null && it.getMessage() != null) {
      thread = it.getMessage().getThreadTs();
    }
    // What only one person sees cannot start a thread.
    var own = container.isEphemeral() ? "" : message;
    return new Scene.OnMessage(
        user,
        it.getChannel() == null ? container.getChannelId() : it.getChannel().getId(),
        requireNonNullElse(thread, own),
        message,
        container.isEphemeral(),
        requireNonNullElse(it.getResponseUrl(), ""),
        trigger);
  }

  private BlockSuggestionResponse suggested(BlockSuggestionPayload it) {
    var enterprise = it.getEnterprise() == null ? null : it.getEnterprise().getId();
    var sender = Sender.of(it.getUser().getId(), it.getUser().getTeamId(), enterprise);
    var typed = requireNonNullElse(it.getValue(), "");
    var options =
        reception.suggest(sender, ActionId.verb(it.getActionId()), typed).stream()
            .filter(choice -> !choice.value().isEmpty() && choice.value().length() <= VALUE)
            .limit(OPTIONS)
            .map(Presses::option)
            .toList();
    return BlockSuggestionResponse.builder().options(options).build();
  }

  private static Option option(Choice choice) {
    var label = PlainTextObject.builder().text(Plain.line(choice.label(), OPTION)).build();
    return Option.builder().text(label).value(choice.value()).build();
  }
}
