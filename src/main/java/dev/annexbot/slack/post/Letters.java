package dev.annexbot.slack.post;

import com.google.gson.Gson;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.util.json.GsonFactory;
import dev.annexbot.chat.Card;
import dev.annexbot.slack.api.Api;
import dev.annexbot.slack.api.Refused;
import dev.annexbot.slack.drawing.Drawing;
import java.util.function.Consumer;

/** The ways in which a card can reach somebody. None of them notifies anyone by its text. */
final class Letters {
  /** Made once: to make one costs more than to write a hundred cards with it. */
  private static final Gson GSON = GsonFactory.createSnakeCase();

  private final Api api;
  private final Pictures pictures;

  Letters(Api api, Pictures pictures) {
    this.api = api;
    this.pictures = pictures;
  }

  /** With its pictures if Slack takes them, else in words alone. */
  private void send(Card card, Consumer<Drawing.Message> way) {
    pictures.bring(card);
    try {
      way.accept(Drawing.message(card, pictures));
    } catch (Refused e) {
      if (!pictures.areWhy(card, e.error())) {
        throw e;
      }
      way.accept(Drawing.message(card));
    }
  }

  /** Into a channel or its thread, for all who listen there. */
  void post(Card card, String channel, String thread) {
    send(
        card,
        message ->
            api.call(
                methods ->
                    methods.chatPostMessage(
                        r -> {
                          r.channel(channel).text(message.text()).blocks(message.blocks());
                          r.mrkdwn(false).unfurlLinks(false).unfurlMedia(false);
                          return thread.isEmpty() ? r : r.threadTs(thread);
                        })));
  }

  /** Into a channel or its thread, for that person's eyes only. */
  void whisper(Card card, String channel, String thread, String user) {
    send(
        card,
        message ->
            api.call(
                methods ->
                    methods.chatPostEphemeral(
                        r -> {
                          r.channel(channel).user(user);
                          r.text(message.text()).blocks(message.blocks());
                          return thread.isEmpty() ? r : r.threadTs(thread);
                        })));
  }

  /** Through a response address, for all who listen there. */
  void show(Card card, String responseUrl, String thread) {
    send(card, message -> api.answer(responseUrl, response(message, "in_channel", thread).build()));
  }

  /** Through a response address, for that person's eyes only. */
  void whisper(Card card, String responseUrl, String thread) {
    send(card, message -> api.answer(responseUrl, response(message, "ephemeral", thread).build()));
  }

  /** In the acknowledgement of a command, for that person's eyes only. */
  static String acknowledgement(Card card) {
    var message = Drawing.message(card);
    return GSON.toJson(
        SlashCommandResponse.builder()
            .responseType("ephemeral")
            .text(message.text())
            .blocks(message.blocks())
            .build());
  }

  /** Through a response address, in the place of the message it belongs to. */
  void replace(Card card, String responseUrl) {
    send(
        card,
        message ->
            api.answer(
                responseUrl,
                ActionResponse.builder()
                    .replaceOriginal(true)
                    .text(message.text())
                    .blocks(message.blocks())
                    .build()));
  }

  /** In the place of a message of ours that all see. */
  void update(Card card, String channel, String ts) {
    send(
        card,
        message ->
            api.call(
                methods ->
                    methods.chatUpdate(
                        r ->
                            r.channel(channel)
                                .ts(ts)
                                .text(message.text())
                                .blocks(message.blocks()))));
  }

  private static ActionResponse.ActionResponseBuilder response(
      Drawing.Message message, String type, String thread) {
    var response =
        ActionResponse.builder()
            .responseType(type)
            .text(message.text())
            .blocks(message.blocks())
            .replaceOriginal(false);
    return thread.isEmpty() ? response : response.threadTs(thread);
  }
}
