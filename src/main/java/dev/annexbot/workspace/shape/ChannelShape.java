package dev.annexbot.workspace.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.state.Channel;
import dev.annexbot.workspace.state.Channel.Kind;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.Team;

/** Channels, as conversations.info and the payloads name them. */
public final class ChannelShape {
  private ChannelShape() {}

  public static ObjectNode full(Channel channel) {
    ObjectNode json = Json.object();
    json.put("id", channel.id()).put("created", 1_700_000_000);
    json.put("is_archived", channel.isArchived());
    json.put("is_im", channel.isDirect()).put("is_org_shared", false);
    if (channel.isDirect()) {
      channel.other(Team.BOT_USER).ifPresent(other -> json.put("user", other));
      return json.put("is_user_deleted", false).put("priority", 0);
    }
    boolean isPrivate = channel.kind() != Kind.PUBLIC;
    json.put("name", channel.name()).put("name_normalized", channel.name());
    json.put("is_channel", channel.kind() == Kind.PUBLIC);
    json.put("is_group", channel.kind() == Kind.PRIVATE);
    json.put("is_mpim", channel.kind() == Kind.MPIM).put("is_private", isPrivate);
    json.put("is_general", channel.name().equals("general"));
    json.put("is_shared", channel.isShared()).put("is_ext_shared", channel.isShared());
    json.put("is_pending_ext_shared", false).put("context_team_id", Team.ID);
    json.put("is_member", channel.has(Team.BOT_USER)).put("num_members", channel.members().size());
    json.set("topic", said(channel.topic()));
    json.set("purpose", said(""));
    if (channel.isShared()) {
      json.set("shared_team_ids", Json.array().add(Team.ID).add(Team.OTHER_ID));
    }
    return json;
  }

  /** The short form in what people press. */
  public static ObjectNode inPayload(Channel channel) {
    return Json.object().put("id", channel.id()).put("name", shortName(channel));
  }

  public static String shortName(Channel channel) {
    return switch (channel.kind()) {
      case IM -> "directmessage";
      case MPIM, PRIVATE -> "privategroup";
      case PUBLIC -> channel.name();
    };
  }

  /** The word for its kind in events. */
  public static String type(Channel channel) {
    return switch (channel.kind()) {
      case IM -> "im";
      case MPIM -> "mpim";
      case PRIVATE -> "group";
      case PUBLIC -> "channel";
    };
  }

  private static ObjectNode said(String value) {
    return Json.object().put("value", value).put("creator", "").put("last_set", 0);
  }
}
