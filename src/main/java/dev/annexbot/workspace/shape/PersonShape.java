package dev.annexbot.workspace.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.Member;
import dev.annexbot.workspace.state.Role;
import dev.annexbot.workspace.state.Team;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;

/** People, as users.info and the payloads name them. */
public final class PersonShape {
  private PersonShape() {}

  /** The full form; of a stranger less is told. */
  public static ObjectNode full(Member member, boolean withEmail, Instant now) {
    ObjectNode user = Json.object();
    user.put("id", member.id()).put("team_id", member.team()).put("name", member.name());
    user.put("deleted", false).put("real_name", member.realName());
    if (member.role() == Role.STRANGER) {
      user.put("is_stranger", true);
    } else {
      zone(user, member, now);
    }
    boolean admin = member.role() == Role.ADMIN;
    user.put("is_admin", admin).put("is_owner", admin);
    user.put("is_primary_owner", admin).put("is_restricted", member.role() == Role.GUEST);
    user.put("is_ultra_restricted", false).put("is_bot", member.isBot());
    user.put("is_app_user", false).put("updated", now.getEpochSecond());
    user.set("profile", profile(member, withEmail && member.role() != Role.STRANGER));
    return user;
  }

  private static void zone(ObjectNode user, Member member, Instant now) {
    ZoneId zone = ZoneId.of(member.zone());
    user.put("tz", member.zone());
    user.put("tz_label", zone.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    user.put("tz_offset", zone.getRules().getOffset(now).getTotalSeconds());
  }

  private static ObjectNode profile(Member member, boolean withEmail) {
    ObjectNode profile = Json.object();
    profile.put("real_name", member.realName()).put("real_name_normalized", member.realName());
    profile.put("display_name", member.name()).put("display_name_normalized", member.name());
    profile.put("title", member.title()).put("team", member.team());
    if (withEmail && !member.isBot()) {
      profile.put("email", member.email());
    }
    if (member.isBot()) {
      profile.put("bot_id", Team.BOT_ID).put("api_app_id", Team.APP_ID);
    }
    return profile;
  }

  /** The short form in what people press. */
  public static ObjectNode inPayload(Member member) {
    ObjectNode user = Json.object();
    user.put("id", member.id()).put("username", member.name());
    return user.put("name", member.name()).put("team_id", member.team());
  }

  /** The team in what people press. */
  public static ObjectNode team(Member member) {
    boolean ours = member.team().equals(Team.ID);
    return Json.object().put("id", member.team()).put("domain", ours ? Team.DOMAIN : "elsewhere");
  }
}
