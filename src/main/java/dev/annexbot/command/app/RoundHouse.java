package dev.annexbot.command.app;

import dev.annexbot.assistant.people.TeamDesk;
import dev.annexbot.assistant.risks.Announcing;
import dev.annexbot.assistant.risks.RiskDesk;
import dev.annexbot.assistant.rounds.RoundDesk;
import dev.annexbot.assistant.rounds.RoundHall;
import dev.annexbot.assistant.rounds.RoundLetters;
import dev.annexbot.assistant.row.RoomDesk;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Letters;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Profiles;
import dev.annexbot.checkin.CheckIns.Summary;
import dev.annexbot.house.House;
import dev.annexbot.people.Directory;
import dev.annexbot.people.Following;
import dev.annexbot.people.Team;
import dev.annexbot.reminder.Calendar;
import dev.annexbot.reminder.Leaders;
import dev.annexbot.reminder.TeamHelp;
import dev.annexbot.round.Attendance;
import dev.annexbot.round.HelpWanted;
import dev.annexbot.round.Holding;
import dev.annexbot.round.Invited;
import dev.annexbot.round.RoundLetter;
import dev.annexbot.round.Rounds;
import dev.annexbot.round.Rule;
import dev.annexbot.schedule.Seldom;
import dev.annexbot.store.Store;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Teams and check-in rounds, put together. */
public record RoundHouse(RoundHall hall, Store store) {
  private static final Duration LOOK = Duration.ofSeconds(3);
  private static final Duration FOLLOW = Duration.ofMinutes(10);

  /** What platforms know of people. */
  public record Folk(Directory directory, Profiles profiles) {}

  public static RoundHouse of(
      RiskHouse risks, Store store, House house, Folk folk, Calendar calendar) {
    Directory directory = folk.directory();
    Attendance attendance =
        new Attendance(store.reminders(), store.absences(), directory, folk.profiles()::quietUntil);
    return new RoundHouse(
        new RoundHall(
            store.rounds(),
            new Rule(calendar),
            new RoundHall.Folk(store.teams(), directory, attendance, store.absences()),
            risks.rooms(),
            org -> house.of(org).holidays()),
        store);
  }

  /** The summaries of a round's check-ins stand in one thread of its channel. */
  static Announcing announcing(Rounds rounds) {
    return run ->
        rounds
            .of(run)
            .flatMap(
                lap ->
                    lap.channel()
                        .map(
                            where -> {
                              Letter opened =
                                  RoundLetter.of(RoundLetter.Kind.OPENED, lap.id(), where);
                              return new Summary(run, where, Letter.below(opened));
                            }));
  }

  /** The desk that takes what is about rounds; {@code risks} leads people through check-ins. */
  RoomDesk desk(RiskDesk risks) {
    return new RoundDesk(risks, hall);
  }

  /** The desk that takes what is about teams. */
  RoomDesk teams() {
    return new TeamDesk(
        store.teams(), hall.folk().directory(), hall.rooms().policy(), store.roles());
  }

  /** The words of what they send, by kind. */
  Map<String, Letters> letters() {
    return new RoundLetters(hall).byKind();
  }

  /** Who might want help, for those who lead them. */
  TeamHelp teamHelp() {
    HelpWanted wanted = new HelpWanted(hall.rounds(), invited());
    return leader ->
        wanted.of(leader).stream()
            .map(each -> new TeamHelp.Wanted(each.who(), RoundLetters.words(each.why())))
            .toList();
  }

  /** Who leads somebody: of several, whose team comes first by its name. */
  Leaders leaders() {
    return who ->
        hall.folk().teams().all(who.org()).stream()
            .filter(team -> team.members().contains(who) && !team.manager().equals(who))
            .map(Team::manager)
            .findFirst();
  }

  private Invited invited() {
    return new Invited(hall.folk().teams(), hall.folk().directory());
  }

  /** What has to be looked at again and again. */
  List<Runnable> looks(Function<Org, Set<PersonId>> admins) {
    Holding holding =
        new Holding(hall.rounds(), hall.rule(), invited(), hall.folk().attendance(), admins);
    return List.of(
        new Seldom(LOOK, holding),
        new Seldom(FOLLOW, new Following(hall.folk().teams(), hall.folk().directory())));
  }
}
