package dev.annexbot.workspace.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.state.Channel;
import dev.annexbot.workspace.state.Happenings.Aspect;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.Member;
import dev.annexbot.workspace.state.Message;
import dev.annexbot.workspace.state.StoredFile;
import dev.annexbot.workspace.state.Talk;
import dev.annexbot.workspace.state.Team;
import dev.annexbot.workspace.state.View;
import dev.annexbot.workspace.state.World;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** How the page is told of people, places and messages. */
final class Shown {
  private static final String SLACKBOT = "Slackbot";

  private final World world;

  Shown(World world) {
    this.world = world;
  }

  ObjectNode person(Member member) {
    ObjectNode json = Json.object();
    json.put("id", member.id()).put("name", member.name()).put("realName", member.realName());
    json.put("title", member.title()).put("role", member.role().word());
    return json.put("initials", member.initials()).put("hue", member.hue());
  }

  /** A channel as one person sees it. */
  ObjectNode channel(Channel channel, Member viewer) {
    ObjectNode json = Json.object();
    json.put("id", channel.id()).put("name", channel.name()).put("topic", channel.topic());
    json.put("kind", channel.kind().name().toLowerCase(Locale.ROOT));
    json.set("members", Json.array(channel.members()));
    json.put("isMember", channel.has(viewer.id())).put("archived", channel.isArchived());
    json.put("shared", channel.isShared()).put("withApp", channel.isWithApp());
    if (channel.isDirect()) {
      channel.other(viewer.id()).ifPresent(other -> json.put("with", other));
    }
    return json.put("unread", world.conversations().unread(viewer.id(), channel.id()));
  }

  ObjectNode message(Channel channel, Message message) {
    ObjectNode json = Json.object();
    json.put("ts", message.ts()).put("user", message.user()).put("name", name(message));
    json.put("isApp", message.isApps()).put("kind", kind(message));
    json.put(
        "text", message.kind() == Message.Kind.HEAD ? "New conversation" : message.body().text());
    json.put("ephemeral", message.isEphemeral()).put("streaming", message.isStreaming());
    json.put("edited", message.edited().isPresent());
    message.thread().ifPresent(ts -> json.put("threadTs", ts));
    json.set("blocks", message.body().blocks().deepCopy());
    ArrayNode files = json.putArray("files");
    message.body().files().forEach(file -> files.add(file(file)));
    ArrayNode reactions = json.putArray("reactions");
    message
        .reactions()
        .forEach(
            (name, people) ->
                reactions.addObject().put("name", name).set("users", Json.array(people)));
    replies(json, channel, message);
    return json;
  }

  private static void replies(ObjectNode json, Channel channel, Message message) {
    List<Message> replies = channel.replies(message.ts());
    json.put("replyCount", replies.size());
    if (!replies.isEmpty()) {
      json.put("latestReply", replies.getLast().ts());
      json.set("replyUsers", Json.array(replies.stream().map(Message::user).distinct().toList()));
    }
  }

  private String name(Message message) {
    return message.kind() == Message.Kind.SLACKBOT
        ? SLACKBOT
        : world.member(message.user()).map(Member::realName).orElse(message.user());
  }

  private static String kind(Message message) {
    return switch (message.kind()) {
      case MESSAGE, HEAD -> "message";
      case JOINED -> "joined";
      case SLACKBOT -> "slackbot";
    };
  }

  ObjectNode file(StoredFile file) {
    ObjectNode json = Json.object();
    json.put("id", file.id()).put("name", file.name()).put("title", file.title());
    return json.put("mimetype", file.mimetype()).put("size", file.size());
  }

  ArrayNode views(Collection<View> views) {
    ArrayNode list = Json.array();
    views.forEach(view -> list.add(view.json()));
    return list;
  }

  /** What the app says about a conversation, as news for the page. */
  ObjectNode talk(Talk talk, Aspect aspect) {
    return switch (aspect) {
      case STATUS ->
          about(talk, "status")
              .put("status", talk.status())
              .put("session", talk.session())
              .set("loadingMessages", talk.loadingMessages().deepCopy());
      case TITLE -> about(talk, "title").put("title", talk.title());
      case PROMPTS ->
          about(talk, "prompts")
              .put("title", talk.promptsTitle())
              .set("prompts", talk.prompts().deepCopy());
    };
  }

  private static ObjectNode about(Talk talk, String type) {
    ObjectNode json = Json.object().put("type", type).put("channel", talk.channel());
    return json.put("threadTs", talk.thread());
  }

  /** Whether it is shown at all: an empty conversation of the older pane is not. */
  static boolean isShown(Channel channel, Message message) {
    return message.kind() != Message.Kind.HEAD || !channel.replies(message.ts()).isEmpty();
  }

  static boolean isBot(Member member) {
    return member.id().equals(Team.BOT_USER);
  }
}
