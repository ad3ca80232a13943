package dev.annexbot.teams.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.Person.Standing;
import dev.annexbot.chat.PersonId;
import dev.annexbot.people.Directory;
import dev.annexbot.teams.api.Account;
import dev.annexbot.teams.api.Connector;
import dev.annexbot.teams.api.Conversation;
import dev.annexbot.teams.api.Refused;
import dev.annexbot.web.Unclear;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What Teams tells a bot of people: who is in a team that it is in, and whoever has it. Their time
 * zone is the one they last wrote from. Groups of the directory are none of its business.
 */
public final class TeamsDirectory implements Directory {
  private static final Known UNKNOWN = new Known(Standing.UNKNOWN, Optional.empty());

  private final Connector connector;
  private final dev.annexbot.teams.post.Directory met;

  public TeamsDirectory(Connector connector, dev.annexbot.teams.post.Directory met) {
    this.connector = connector.once();
    this.met = met;
  }

  @Override
  public Known who(PersonId who) {
    return met.around(who.value()).map(where -> known(who, where)).orElse(UNKNOWN);
  }

  private Known known(PersonId who, Conversation where) {
    try {
      JsonNode member = connector.member(where, met.id(who));
      return new Known(Standings.of(member, where.tenant()), met.zone(who.value()));
    } catch (Refused | Unclear e) {
      return UNKNOWN;
    }
  }

  @Override
  public Listed inChannel(String address) {
    Optional<Conversation> channel = met.find(address);
    if (channel.isEmpty()) {
      return new Listed.Never("I was not added to that team");
    }
    try {
      return new Listed.People(colleagues(channel.get()));
    } catch (Refused e) {
      return e.isForGood()
          ? new Listed.Never("I was removed from that team")
          : new Listed.NotNow(String.valueOf(e.getMessage()));
    } catch (Unclear e) {
      return new Listed.NotNow(String.valueOf(e.getMessage()));
    }
  }

  /** Whoever is in it is met by that, so that a letter can reach them. */
  private Set<PersonId> colleagues(Conversation channel) {
    Set<PersonId> colleagues = new HashSet<>();
    for (JsonNode member : connector.members(channel)) {
      Account account = Account.of(member);
      if (!account.directory().isEmpty()
          && Standings.of(member, channel.tenant()) == Standing.MEMBER) {
        met.meet(channel, account);
        colleagues.add(
            new PersonId(dev.annexbot.teams.post.Directory.person(channel.tenant(), account)));
      }
    }
    return colleagues;
  }

  @Override
  public Listed inGroup(Org org, String group) {
    return new Listed.Never("Teams shows a bot no groups; choose a channel or people");
  }

  @Override
  public List<Group> groups(Org org) {
    return List.of();
  }
}
