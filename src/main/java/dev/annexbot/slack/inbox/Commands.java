package dev.annexbot.slack.inbox;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Incoming.Surface;
import dev.annexbot.chat.Reply;
import dev.annexbot.slack.post.Pictures;
import dev.annexbot.slack.post.Postman;
import dev.annexbot.slack.post.Scene;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Takes the slash command and the shortcuts. */
final class Commands {
  /** Slack waits for three seconds, people for less. */
  private static final long PATIENCE_MILLIS = 500;

  private final Claims claims;
  private final Reception reception;
  private final String us;
  private final DrawnOnce drawn = new DrawnOnce();

  Commands(Claims claims, Reception reception, String us) {
    this.claims = claims;
    this.reception = reception;
    this.us = us;
  }

  void listenTo(App app) {
    app.command(Registered.COMMAND, (it, ctx) -> typed(it.getPayload()));
    app.messageShortcut(
        Registered.WHICH_CONTROL,
        (it, ctx) ->
            pointed(
                it.getPayload(), text -> (who, where) -> new Incoming.Pointed(who, where, text)));
    app.messageShortcut(
        Registered.RAISE_RISK,
        (it, ctx) ->
            pointed(
                it.getPayload(),
                text ->
                    (who, where) -> new Incoming.Called(who, where, Registered.RAISE_RISK, text)));
    app.messageShortcut(
        Registered.ASK_HUMAN,
        (it, ctx) ->
            pointed(
                it.getPayload(),
                text ->
                    (who, where) -> new Incoming.Called(who, where, Registered.ASK_HUMAN, text)));
    app.globalShortcut(
        Registered.LOOK_UP,
        (it, ctx) ->
            called(it.getPayload(), (who, where) -> new Incoming.Opened(who, where, Surface.HOME)));
    app.globalShortcut(
        Registered.CHECK_IN,
        (it, ctx) ->
            called(
                it.getPayload(),
                (who, where) -> new Incoming.Called(who, where, Registered.CHECK_IN, "")));
  }

  private Response typed(SlashCommandPayload it) {
    var sender = Sender.of(it.getUserId(), it.getTeamId(), it.getEnterpriseId());
    var text = Heard.text(it.getText(), us);
    var scene =
        new Scene.Typed(
            sender.user(),
            requireNonNull(it.getChannelId()),
            requireNonNullElse(it.getResponseUrl(), ""),
            requireNonNull(it.getTriggerId()));
    var key = "command:" + scene.trigger();
    Reception.Doing doing = (who, where) -> new Incoming.Commanded(who, where, text);
    if (reception.onlyLooksUp(text)) {
      return claims.isFirstLookUp(key)
          ? acknowledge(reception.lookUp(sender, scene, doing), scene, drawn::json)
          : Response.ok();
    }
    return claims.isFirst(key)
        ? acknowledge(reception.ask(sender, scene, doing), scene, Postman::acknowledgement)
        : Response.ok();
  }

  /** A card that is ready in time travels in the acknowledgement, which spares a second call. */
  private Response acknowledge(
      CompletableFuture<Reply> coming, Scene scene, Function<Card, String> drawing) {
    try {
      if (coming.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS) instanceof Reply.Private card
          && !Pictures.areIn(card.card())) {
        return Response.json(200, drawing.apply(card.card()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      // What went wrong, or takes longer, is told through the response address.
    }
    reception.deliver(coming, scene);
    return Response.ok();
  }

  private Response pointed(MessageShortcutPayload it, Function<String, Reception.Doing> doing) {
    var enterprise = it.getEnterprise() == null ? null : it.getEnterprise().getId();
    var sender = Sender.of(it.getUser().getId(), it.getUser().getTeamId(), enterprise);
    var text = Heard.text(it.getMessage().getText(), us);
    var scene =
        new Scene.Pointed(
            sender.user(),
            requireNonNull(it.getChannel().getId()),
            requireNonNullElse(it.getMessage().getThreadTs(), ""),
            requireNonNullElse(it.getResponseUrl(), ""),
            requireNonNull(it.getTriggerId()));
    return claims.once(
        "shortcut:" + scene.trigger(), () -> reception.bring(sender, scene, doing.apply(text)));
  }

  private Response called(GlobalShortcutPayload it, Reception.Doing doing) {
    var enterprise = it.getEnterprise() == null ? null : it.getEnterprise().getId();
    var sender = Sender.of(it.getUser().getId(), it.getUser().getTeamId(), enterprise);
    var scene = new Scene.Anywhere(sender.user(), requireNonNull(it.getTriggerId()));
    return claims.once("shortcut:" + scene.trigger(), () -> reception.bring(sender, scene, doing));
  }
}
