package dev.annexbot.assistant.rounds;

import dev.annexbot.assistant.risks.Rooms;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.checkin.Template;
import dev.annexbot.people.Absences;
import dev.annexbot.people.Directory;
import dev.annexbot.people.TeamRegister;
import dev.annexbot.policy.Thing;
import dev.annexbot.round.Attendance;
import dev.annexbot.round.Invited;
import dev.annexbot.round.Round;
import dev.annexbot.round.Rounds;
import dev.annexbot.round.Rule;
import java.util.Set;
import java.util.function.Function;

/**
 * All that rounds are made of.
 *
 * @param holidays whose public holidays an organization has
 */
public record RoundHall(
    Rounds rounds, Rule rule, Folk folk, Rooms rooms, Function<Org, String> holidays) {

  /** The people, and what is known of them. */
  public record Folk(
      TeamRegister teams, Directory directory, Attendance attendance, Absences absences) {}

  Invited invited() {
    return new Invited(folk.teams(), folk.directory());
  }

  /** What a questionnaire is called, whatever has become of it. */
  String title(String template) {
    return rooms
        .templates()
        .named(template)
        .map(Template::title)
        .map(Template.Title::text)
        .orElse(template);
  }

  /** What is led by somebody. */
  static Thing ledBy(PersonId leader) {
    return new Thing(leader.org(), Set.of(), Set.of(leader));
  }

  Thing thing(Round round) {
    return ledBy(invited().leader(round));
  }
}
