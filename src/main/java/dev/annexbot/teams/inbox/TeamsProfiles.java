package dev.annexbot.teams.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Profile;
import dev.annexbot.chat.Profiles;
import dev.annexbot.teams.api.Connector;
import dev.annexbot.teams.api.Conversation;
import dev.annexbot.teams.api.Refused;
import dev.annexbot.teams.post.Directory;
import dev.annexbot.web.Unclear;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Teams tells of the people who have us; their time zone is the one they last wrote from. */
public final class TeamsProfiles implements Profiles {
  private static final Logger log = LoggerFactory.getLogger(TeamsProfiles.class);

  private final Connector connector;
  private final Directory directory;

  public TeamsProfiles(Connector connector, Directory directory) {
    this.connector = connector.once();
    this.directory = directory;
  }

  @Override
  public Optional<Profile> find(PersonId who) {
    Optional<Conversation> where = directory.around(who.value());
    if (where.isEmpty()) {
      return Optional.empty();
    }
    try {
      JsonNode member = connector.member(where.get(), directory.id(who));
      return Optional.of(new Profile(isMember(member, who), directory.zone(who.value())));
    } catch (Refused e) {
      boolean gone = e.status() == 404;
      return gone ? Optional.of(new Profile(false, Optional.empty())) : Optional.empty();
    } catch (Unclear e) {
      log.warn("Teams does not show the profile of {}: {}", who.value(), e.getMessage());
      return Optional.empty();
    }
  }

  private static boolean isMember(JsonNode member, PersonId who) {
    String tenant = member.path("tenantId").asText("").toLowerCase(Locale.ROOT);
    String role = member.path("userRole").asText("").toLowerCase(Locale.ROOT);
    return who.org().value().equals("teams:" + tenant)
        && !role.equals("guest")
        && !role.equals("anonymous");
  }

  /** Teams tells a bot nothing of that; it keeps its own notifications quiet. */
  @Override
  public Optional<Instant> quietUntil(PersonId who) {
    return Optional.empty();
  }
}
