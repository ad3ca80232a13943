package dev.annexbot.teams.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.chat.Person.Standing;
import java.util.Locale;

/** What Teams says of a member of a conversation. */
final class Standings {
  private Standings() {}

  /** What they are to whoever is in that tenant. */
  static Standing of(JsonNode member, String ours) {
    String tenant = member.path("tenantId").asText("").toLowerCase(Locale.ROOT);
    String role = member.path("userRole").asText("").toLowerCase(Locale.ROOT);
    String name = member.path("userPrincipalName").asText("");
    if (!tenant.equals(ours) || role.equals("anonymous")) {
      return Standing.OUTSIDER;
    }
    boolean guest = role.equals("guest") || name.toUpperCase(Locale.ROOT).contains("#EXT#");
    return guest ? Standing.GUEST : Standing.MEMBER;
  }
}
