package dev.annexbot.assistant.rounds;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Form.Field;
import dev.annexbot.chat.Press;
import dev.annexbot.people.Team;
import dev.annexbot.round.Audience;
import dev.annexbot.round.Plan;
import dev.annexbot.round.Span;
import dev.annexbot.round.Telling;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The forms in which a round is set up. */
final class RoundForms {
  static final String TEMPLATE = "template";
  static final String WHOM = "whom";
  static final String CHANNEL = "channel";
  static final String DAY = "day";
  static final String TIME = "time";
  static final String DAYS = "days";
  static final String UNTIL = "until";
  static final String OPTIONAL = "optional";
  static final String OBSERVERS = "observers";
  static final String ESCALATES = "escalates";
  static final String GO = "go";

  /** In place of a team: everybody in the channel. */
  static final String IN_CHANNEL = "channel";

  static final String YES = "yes";
  static final String NO = "no";

  /** How many people can be named as optional, or look on. */
  static final int MOST_PEOPLE = 50;

  private static final int CHOICES = 99;

  /** Each half hour of a usual working day: enough of them to become a menu. */
  private static final List<String> TIMES =
      IntStream.range(16, 36)
          .mapToObj(half -> LocalTime.of(half / 2, half % 2 * 30).toString())
          .toList();

  private static final String WEEKLY = "weekly-team";

  private RoundForms() {}

  /**
   * The form of a round.
   *
   * @param id of the round that it changes, or ""
   * @param before what stands in it already
   */
  static Form plan(
      String id, Optional<Plan> before, List<Choice> templates, List<Team> teams, String zone) {
    Optional<Span> span = before.map(Plan::span);
    Optional<Telling> telling = before.map(Plan::telling);
    List<Field> fields = new ArrayList<>();
    fields.add(
        new Field.Choosing(
            TEMPLATE,
            "Which check-in?",
            templates.stream().limit(CHOICES).toList(),
            false,
            Optional.of(before.map(Plan::template).orElse(WEEKLY))
                .filter(name -> templates.stream().anyMatch(it -> it.value().equals(name)))));
    fields.add(
        new Field.Choosing(
            WHOM, "Who is asked?", whom(teams), false, before.map(RoundForms::whom)));
    fields.add(
        new Field.Channel(
            CHANNEL,
            "Where do the figures and the risks go?",
            "To a channel that I am in. Leave it out, and the figures go to you alone.",
            true,
            telling.flatMap(Telling::channel)));
    fields.add(
        choosing(
            DAY, "On which day?", days(), span.map(it -> it.opens().day().name()), "WEDNESDAY"));
    fields.add(
        choosing(
            TIME,
            "At what time? (" + zone + ")",
            same(TIMES, span.map(it -> it.opens().time().toString())),
            span.map(it -> it.opens().time().toString()),
            "09:00"));
    fields.add(
        choosing(
            DAYS,
            "How long can they answer?",
            lengths(),
            span.map(it -> String.valueOf(it.days())),
            "2"));
    fields.add(
        choosing(
            UNTIL,
            "Until what time on the last day?",
            same(TIMES, span.map(it -> it.until().toString())),
            span.map(it -> it.until().toString()),
            "16:00"));
    fields.add(
        new Field.People(
            OPTIONAL,
            "Who of them need not answer?",
            MOST_PEOPLE,
            true,
            before.map(it -> List.copyOf(it.optional())).orElse(List.of())));
    fields.add(
        new Field.People(
            OBSERVERS,
            "Who else gets the figures? (never names)",
            MOST_PEOPLE,
            true,
            telling.map(it -> List.copyOf(it.observers())).orElse(List.of())));
    fields.add(
        choosing(
            ESCALATES,
            "When answers are missing in the end",
            List.of(
                new Choice("Only the manager hears of it", NO),
                new Choice("Those above, or else admins, hear how many", YES)),
            telling.map(it -> it.escalates() ? YES : NO),
            NO));
    return new Form(
        new Press(RoundVerbs.PLANNED, id),
        id.isEmpty() ? "Set up a round" : "Change the round",
        "Show me",
        fields);
  }

  private static Field choosing(
      String name, String label, List<Choice> choices, Optional<String> before, String usual) {
    return new Field.Choosing(name, label, choices, false, Optional.of(before.orElse(usual)));
  }

  private static List<Choice> whom(List<Team> teams) {
    List<Choice> choices = new ArrayList<>();
    teams.stream()
        .limit(CHOICES - 1)
        .forEach(
            team ->
                choices.add(
                    new Choice(
                        team.name() + " (" + team.members().size() + ")", team.id().value())));
    choices.add(new Choice("Everybody in the channel below", IN_CHANNEL));
    return choices;
  }

  private static String whom(Plan plan) {
    return switch (plan.audience()) {
      case Audience.OfTeam it -> it.team().value();
      case Audience.OfChannel it -> IN_CHANNEL;
    };
  }

  private static List<Choice> days() {
    return List.of(
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY)
        .stream()
        .map(day -> new Choice(When.day(day), day.name()))
        .toList();
  }

  /** Those, and the one that stands there already. */
  private static List<Choice> same(List<String> usual, Optional<String> before) {
    List<String> all = new ArrayList<>(usual);
    before.filter(it -> !all.contains(it)).ifPresent(all::add);
    return all.stream().sorted().map(each -> new Choice(each, each)).toList();
  }

  private static List<Choice> lengths() {
    return List.of(
        new Choice("Until the same day", "0"),
        new Choice("Until the next working day", "1"),
        new Choice("For 2 working days", "2"),
        new Choice("For 3 working days", "3"),
        new Choice("For 4 working days", "4"));
  }

  static boolean isTime(String text) {
    return text.matches("([01]\\d|2[0-3]):[0-5]\\d") && LocalTime.parse(text).getMinute() % 15 == 0;
  }

  /** The preview, with a question below it. */
  static Form preview(String object, List<Block> shown, Set<String> warnings) {
    return new Form(
        new Press(RoundVerbs.START, object),
        "Does it look right?",
        "Go on",
        shown,
        List.of(
            new Field.Choosing(
                GO,
                warnings.isEmpty() ? "Start it?" : "Start it all the same?",
                List.of(new Choice("Yes, start it", YES), new Choice("No, let me change it", NO)),
                false,
                Optional.empty())));
  }
}
