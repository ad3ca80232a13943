package dev.annexbot.assistant.rounds;

import dev.annexbot.chat.Person.Standing;
import dev.annexbot.chat.PersonId;
import dev.annexbot.people.Directory;
import dev.annexbot.people.Directory.Listed;
import dev.annexbot.people.TeamId;
import dev.annexbot.reminder.Rhythm;
import dev.annexbot.round.Audience;
import dev.annexbot.round.Plan;
import dev.annexbot.round.Span;
import dev.annexbot.round.Telling;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a plan out of what was sent, which is never trusted. */
final class Plans {
  private final RoundHall hall;

  Plans(RoundHall hall) {
    this.hall = hall;
  }

  /** What becomes of a form. */
  sealed interface Outcome {
    record Next(Plan plan) implements Outcome {}

    record Mend(Map<String, String> mistakes) implements Outcome {}
  }

  /** {@code usual} is how those work who set it up. */
  Outcome of(Map<String, String> values, PersonId sender, Rhythm usual) {
    Map<String, String> mistakes = new LinkedHashMap<>();
    String template = values.getOrDefault(RoundForms.TEMPLATE, "");
    if (hall.rooms().templates().named(template).isEmpty()) {
      mistakes.put(RoundForms.TEMPLATE, "Choose a check-in.");
    }
    Optional<String> channel = channel(values, mistakes);
    Optional<Audience> audience = audience(values, channel, mistakes);
    Optional<Span> span = span(values, usual, mistakes);
    Set<PersonId> optional = people(values, RoundForms.OPTIONAL, sender, mistakes);
    Set<PersonId> observers = people(values, RoundForms.OBSERVERS, sender, mistakes);
    boolean escalates = values.getOrDefault(RoundForms.ESCALATES, "").equals(RoundForms.YES);
    return mistakes.isEmpty() && audience.isPresent() && span.isPresent()
        ? new Outcome.Next(
            new Plan(
                template,
                audience.get(),
                optional,
                span.get(),
                new Telling(channel, observers, escalates)))
        : new Outcome.Mend(mistakes);
  }

  /** One that we can read, and where nobody of another organization is. */
  private Optional<String> channel(Map<String, String> values, Map<String, String> mistakes) {
    Optional<String> chosen =
        Optional.ofNullable(values.get(RoundForms.CHANNEL)).filter(each -> !each.isBlank());
    chosen.ifPresent(
        address -> {
          switch (hall.folk().directory().inChannel(address)) {
            case Listed.People it -> {}
            case Listed.NotNow later ->
                mistakes.put(RoundForms.CHANNEL, "I cannot look at it now; try again in a minute.");
            case Listed.Never never ->
                mistakes.put(
                    RoundForms.CHANNEL,
                    "This channel will not do: " + never.why() + ". Choose another one.");
          }
        });
    return chosen;
  }

  private Optional<Audience> audience(
      Map<String, String> values, Optional<String> channel, Map<String, String> mistakes) {
    String whom = values.getOrDefault(RoundForms.WHOM, "");
    if (whom.equals(RoundForms.IN_CHANNEL)) {
      if (channel.isEmpty()) {
        mistakes.putIfAbsent(RoundForms.CHANNEL, "Choose the channel whose people are asked.");
      }
      return channel.map(Audience.OfChannel::new);
    }
    Optional<Audience> team =
        Optional.of(whom)
            .filter(id -> id.matches("[0-9a-z-]{1,40}"))
            .flatMap(id -> hall.folk().teams().find(new TeamId(id)))
            .map(found -> new Audience.OfTeam(found.id()));
    if (team.isEmpty()) {
      mistakes.put(RoundForms.WHOM, "Choose who is asked.");
    }
    return team;
  }

  private static Optional<Span> span(
      Map<String, String> values, Rhythm usual, Map<String, String> mistakes) {
    String day = values.getOrDefault(RoundForms.DAY, "");
    String time = values.getOrDefault(RoundForms.TIME, "");
    String days = values.getOrDefault(RoundForms.DAYS, "");
    String until = values.getOrDefault(RoundForms.UNTIL, "");
    if (Arrays.stream(DayOfWeek.values()).limit(5).noneMatch(each -> each.name().equals(day))) {
      mistakes.put(RoundForms.DAY, "Choose a day from Monday to Friday.");
    }
    if (!RoundForms.isTime(time)) {
      mistakes.put(RoundForms.TIME, "Choose a time.");
    }
    if (!days.matches("[0-4]")) {
      mistakes.put(RoundForms.DAYS, "Choose how long they can answer.");
    }
    if (!RoundForms.isTime(until)) {
      mistakes.put(RoundForms.UNTIL, "Choose a time.");
    }
    if (mistakes.keySet().stream()
        .anyMatch(
            Set.of(RoundForms.DAY, RoundForms.TIME, RoundForms.DAYS, RoundForms.UNTIL)::contains)) {
      return Optional.empty();
    }
    try {
      Rhythm opens = usual.on(DayOfWeek.valueOf(day), LocalTime.parse(time));
      return Optional.of(new Span(opens, Integer.parseInt(days), LocalTime.parse(until)));
    } catch (IllegalArgumentException tooShort) {
      mistakes.put(RoundForms.UNTIL, "That is too short: give people two hours at least.");
      return Optional.empty();
    }
  }

  private Set<PersonId> people(
      Map<String, String> values, String field, PersonId sender, Map<String, String> mistakes) {
    Set<PersonId> people =
        Arrays.stream(values.getOrDefault(field, "").split(","))
            .map(String::strip)
            .filter(id -> !id.isEmpty())
            .map(PersonId::new)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Directory directory = hall.folk().directory();
    boolean strangers =
        people.stream()
            .anyMatch(
                who ->
                    !who.org().equals(sender.org())
                        || directory.who(who).standing() != Standing.MEMBER);
    if (people.size() > RoundForms.MOST_PEOPLE || strangers) {
      mistakes.put(
          field,
          "Choose at most "
              + RoundForms.MOST_PEOPLE
              + " full members of the organization; no guests, no bots.");
    }
    return people;
  }
}
