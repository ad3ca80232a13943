package dev.annexbot.assistant.weekly;

import dev.annexbot.assistant.risks.Rooms;
import dev.annexbot.assistant.row.RoomDesk;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Letters;
import dev.annexbot.chat.Profiles;
import dev.annexbot.reminder.Calendar;
import dev.annexbot.reminder.Holidays;
import dev.annexbot.reminder.Later;
import dev.annexbot.reminder.LineOfTheWeek;
import dev.annexbot.reminder.Reminders;
import dev.annexbot.reminder.TeamHelp;
import dev.annexbot.reminder.Timing;
import dev.annexbot.standard.Catalogue;
import java.util.List;
import java.util.Map;

/** The weekly reminder, put together: its letters, and the desk for its buttons and commands. */
public final class Weekly {
  private final Rooms rooms;
  private final Kept kept;
  private final Profiles profiles;
  private final Holidays holidays;
  private final HandingOn handingOn;
  private final Digests digests;
  private final WeeklyCards cards;

  /** Who is reminded when, and what was put off. */
  public record Kept(Reminders reminders, Later later) {}

  /** What there is to say beyond risks. */
  public record Sources(Catalogue catalogue, TeamHelp team, Why why) {}

  /** Where people are, and when they do not work. */
  public record World(Profiles profiles, Holidays holidays) {}

  public Weekly(Rooms rooms, Kept kept, Sources sources, World world, HandingOn handingOn) {
    this.rooms = rooms;
    this.kept = kept;
    this.profiles = world.profiles();
    this.holidays = world.holidays();
    this.handingOn = handingOn;
    this.digests = new Digests(rooms, kept.later(), sources.team(), sources.catalogue());
    this.cards = new WeeklyCards(new Calendar(holidays), sources.why(), rooms.policy());
  }

  /**
   * The desk that takes what is about it.
   *
   * @param risks knows the forms of risks
   * @param doors what else there is to be reminded of
   */
  public RoomDesk desk(RoomDesk risks, List<Block.Button> doors) {
    return new WeeklyDesk(
        new Wishes(kept.reminders(), profiles, holidays, rooms.policy()),
        new Acts(
            risks,
            rooms,
            kept.reminders(),
            new Acts.Means(digests, cards, kept.later(), handingOn)),
        doors);
  }

  /** Its letters by their kinds. */
  public Map<String, Letters> letters() {
    Calendar calendar = new Calendar(holidays);
    Timing timing = new Timing(kept.reminders(), calendar, profiles);
    LineLetters lines = new LineLetters(kept.reminders(), calendar, profiles);
    return Map.of(
        WeeklyLetters.KIND,
        new WeeklyLetters(kept.reminders(), timing, digests, cards),
        Later.KIND,
        new AgainLetters(kept.reminders(), timing, digests, cards),
        HandedOnLetters.KIND,
        new HandedOnLetters(rooms.register()),
        LineOfTheWeek.KIND,
        lines,
        LineOfTheWeek.SKIPPED,
        lines,
        LineOfTheWeek.IN_CHANNEL,
        new ChannelLines(kept.reminders()));
  }
}
