package dev.annexbot.slack.directory;

import com.slack.api.model.ResponseMetadata;
import com.slack.api.model.User;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.Person.Standing;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.people.Directory;
import dev.annexbot.slack.api.Api;
import dev.annexbot.slack.api.Identity;
import dev.annexbot.slack.api.Refused;
import dev.annexbot.slack.api.Standings;
import dev.annexbot.web.Unclear;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks Slack who people are, who is in a channel and who is in a user group. */
public final class SlackDirectory implements Directory {
  private static final int PAGE = 200;
  private static final int PAGES = 10;
  private static final Known UNKNOWN = new Known(Standing.UNKNOWN, Optional.empty());

  private final Api api;
  private final Identity us;
  private final Function<String, Optional<Place.Kind>> listeners;
  private final Remembered<Known> known;

  /** {@code listeners} says who listens at an address of a place. */
  public SlackDirectory(
      Api api, Identity us, Function<String, Optional<Place.Kind>> listeners, Clock clock) {
    this.api = api;
    this.us = us;
    this.listeners = listeners;
    this.known = new Remembered<>(clock);
  }

  @Override
  public Known who(PersonId who) {
    return isHere(who.org()) ? look(who.local()).orElse(UNKNOWN) : UNKNOWN;
  }

  private boolean isHere(Org org) {
    return org.value().startsWith("slack:");
  }

  /** None while Slack does not say. */
  private Optional<Known> look(String user) {
    return known
        .find(user)
        .or(
            () -> {
              try {
                var found =
                    known(api.call(methods -> methods.usersInfo(r -> r.user(user))).getUser());
                known.keep(user, found);
                return Optional.of(found);
              } catch (Refused nobody) {
                known.keep(user, UNKNOWN);
                return Optional.of(UNKNOWN);
              } catch (Unclear later) {
                return Optional.empty();
              }
            });
  }

  private Known known(User user) {
    return new Known(Standings.of(user, us), zone(user.getTz()));
  }

  private static Optional<ZoneId> zone(@Nullable String name) {
    try {
      return Optional.ofNullable(name).map(ZoneId::of);
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  @Override
  public Listed inChannel(String address) {
    if (!address.matches("slack:[CG][A-Z0-9]{2,20}")) {
      return new Listed.Never("it is no channel");
    }
    var kind = listeners.apply(address);
    if (kind.isEmpty()) {
      return new Listed.NotNow("Slack does not say who listens there");
    }
    return kind.get() == Place.Kind.CHANNEL
        ? listed(() -> members(address.substring(address.indexOf(':') + 1)))
        : new Listed.Never("I am not in it, or people of other organizations are");
  }

  /** Of very large channels, the first two thousand: no round asks so many. */
  private List<String> members(String channel) {
    var members = new ArrayList<String>();
    var cursor = "";
    for (int page = 0; page < PAGES; page++) {
      var from = cursor;
      var response =
          api.call(
              methods ->
                  methods.conversationsMembers(
                      r -> {
                        r.channel(channel).limit(PAGE);
                        return from.isEmpty() ? r : r.cursor(from);
                      }));
      members.addAll(response.getMembers());
      cursor = next(response.getResponseMetadata());
      if (cursor.isEmpty()) {
        return members;
      }
    }
    return members;
  }

  private static String next(@Nullable ResponseMetadata metadata) {
    return metadata == null || metadata.getNextCursor() == null ? "" : metadata.getNextCursor();
  }

  @Override
  public Listed inGroup(Org org, String group) {
    return isHere(org) && group.matches("S[A-Z0-9]{2,20}")
        ? listed(
            () ->
                api.call(methods -> methods.usergroupsUsersList(r -> r.usergroup(group)))
                    .getUsers())
        : new Listed.Never("there is no such group");
  }

  private Listed listed(Supplier<List<String>> users) {
    try {
      Set<PersonId> people = new LinkedHashSet<>();
      for (String user : users.get()) {
        var found = look(user);
        if (found.isEmpty()) {
          return new Listed.NotNow("Slack does not say who somebody is");
        }
        if (found.get().standing() == Standing.MEMBER) {
          people.add(new PersonId("slack:" + us.team() + ":" + user));
        }
      }
      return new Listed.People(people);
    } catch (Refused e) {
      return new Listed.Never(inWords(e.error()));
    } catch (Unclear e) {
      return new Listed.NotNow(String.valueOf(e.getMessage()));
    }
  }

  private static String inWords(String error) {
    return switch (error) {
      case "no_such_subteam", "subteam_not_found" -> "there is no such group any more";
      case "missing_scope", "plan_upgrade_required", "paid_teams_only" ->
          "this workspace does not let me see it (" + error + ")";
      case "channel_not_found", "not_in_channel", "fetch_members_failed" -> "I am not in it";
      default -> "Slack says " + error;
    };
  }

  /** None where there are none, or where we may not see them. */
  @Override
  public List<Group> groups(Org org) {
    if (!isHere(org)) {
      return List.of();
    }
    try {
      return api.call(methods -> methods.usergroupsList(r -> r)).getUsergroups().stream()
          .map(
              each -> new Group(each.getId(), "@" + each.getHandle() + " (" + each.getName() + ")"))
          .toList();
    } catch (Refused | Unclear e) {
      return List.of();
    }
  }
}
