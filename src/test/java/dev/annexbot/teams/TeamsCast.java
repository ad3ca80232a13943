package dev.annexbot.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.teams.api.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The people and places of scripts as Teams knows them, and back. */
final class TeamsCast {
  private final Microsoft microsoft;
  private final Map<Person, Member> members = new HashMap<>();
  private final Map<String, Person> people = new HashMap<>();
  private final Map<Place, String> conversations = new HashMap<>();
  private final Map<String, String> channels = new HashMap<>();

  private record Member(String id, String directory) {}

  TeamsCast(Microsoft microsoft) {
    this.microsoft = microsoft;
  }

  /** The sender of an activity. */
  ObjectNode from(Person who) {
    Member member = member(who);
    ObjectNode from = Json.object().put("id", member.id()).put("name", "Somebody");
    return member.directory().isEmpty() ? from : from.put("aadObjectId", member.directory());
  }

  private Member member(Person who) {
    Member known = members.get(who);
    if (known != null) {
      return known;
    }
    int number = members.size() + 1;
    String uuid = "00000000-0000-0000-0001-%012d".formatted(number);
    Member member =
        switch (who.standing()) {
          case BOT -> new Member("28:bot-" + number, "");
          case UNKNOWN -> new Member("29:unknown-" + number, "");
          case MEMBER, GUEST, OUTSIDER -> new Member("29:person-" + number, uuid);
        };
    members.put(who, member);
    enrol(who, member);
    String local =
        member.directory().isEmpty() ? member.id().replace(':', '-') : member.directory();
    people.put("teams:" + Microsoft.TENANT + ":" + local, who);
    return member;
  }

  private void enrol(Person who, Member member) {
    switch (who.standing()) {
      case MEMBER -> microsoft.member(member.id(), member.directory(), "user");
      case GUEST -> microsoft.member(member.id(), member.directory(), "guest");
      case OUTSIDER -> {
        microsoft.member(member.id(), member.directory(), "user");
        microsoft.member(member.id()).put("tenantId", "another");
      }
      case BOT, UNKNOWN -> {}
    }
  }

  /** Whom the wall takes for somebody of the script; they must agree on what that person is. */
  Person person(Person seen) {
    Person meant = people.get(seen.id().value());
    if (meant == null || meant.standing() != seen.standing()) {
      throw new AssertionError("Teams' " + seen + " is " + meant + " in the script");
    }
    return meant;
  }

  /** How a colleague is named in a field for people. */
  String directory(String person) {
    return member(new Person(new PersonId(person), Person.Standing.MEMBER)).directory();
  }

  /** How a channel is named in a field for channels. */
  String channel(String address) {
    String id = "19:field-" + channels.size() + "@thread.tacv2";
    channels.put("teams:" + id, address);
    return id;
  }

  /** A value of a form as the script means it. */
  String value(String seen) {
    return Optional.ofNullable(people.get(seen))
        .map(it -> it.id().value())
        .or(() -> Optional.ofNullable(channels.get(seen)))
        .orElse(seen);
  }

  /** Puts an activity into the place. */
  void in(Place where, ObjectNode activity) {
    boolean direct = where.kind() == Place.Kind.DIRECT;
    String id = conversations.computeIfAbsent(where, it -> conversation(direct));
    ObjectNode conversation = activity.putObject("conversation");
    conversation
        .put("id", id)
        .put("conversationType", direct ? "personal" : "channel")
        .put("tenantId", Microsoft.TENANT);
    ObjectNode data = activity.putObject("channelData");
    data.putObject("tenant").put("id", Microsoft.TENANT);
    if (!direct) {
      data.putObject("channel")
          .put("id", id.substring(0, id.indexOf(';')))
          .put("type", where.kind() == Place.Kind.SHARED ? "shared" : "standard");
    }
  }

  private String conversation(boolean direct) {
    int number = conversations.size() + 1;
    return direct
        ? "a:chat-" + number
        : "19:channel-" + number + "@thread.tacv2;messageid=" + number;
  }

  /** What the wall calls that place. */
  String thread(Place where) {
    return "teams:" + conversations.get(where);
  }
}
