package dev.annexbot.store;

import dev.annexbot.assistant.Feedback;
import dev.annexbot.assistant.Threads;
import dev.annexbot.assistant.welcome.Greetings;
import dev.annexbot.chat.AddressBook;
import dev.annexbot.chat.Inbox;
import dev.annexbot.chat.Outbox;
import dev.annexbot.chat.PictureFiles;
import dev.annexbot.checkin.CheckIns;
import dev.annexbot.handoff.Handoffs;
import dev.annexbot.handoff.Rules;
import dev.annexbot.handoff.Weeks;
import dev.annexbot.house.OrgChoices;
import dev.annexbot.journal.Journal;
import dev.annexbot.people.Absences;
import dev.annexbot.people.TeamRegister;
import dev.annexbot.policy.Accounts;
import dev.annexbot.policy.Roles;
import dev.annexbot.reminder.Later;
import dev.annexbot.reminder.Reminders;
import dev.annexbot.reminder.WeekLines;
import dev.annexbot.risk.Handovers;
import dev.annexbot.risk.RiskRegister;
import dev.annexbot.risk.soa.Decisions;
import dev.annexbot.round.Rounds;
import dev.annexbot.settings.Secret;
import dev.annexbot.settings.Settings;
import dev.annexbot.store.engine.Check;
import dev.annexbot.store.engine.Database;
import dev.annexbot.store.engine.Engine;
import dev.annexbot.store.engine.PostgresEngine;
import dev.annexbot.store.engine.SqliteEngine;
import dev.annexbot.store.engine.StoreRefused;
import dev.annexbot.store.engine.Times;
import dev.annexbot.store.handoff.HandoffTables;
import dev.annexbot.store.journal.JournalRows;
import dev.annexbot.store.journal.JournalTable;
import dev.annexbot.store.letters.LetterTables;
import dev.annexbot.store.people.PeopleTables;
import dev.annexbot.store.register.RegisterTables;
import dev.annexbot.store.register.TemplateTable;
import dev.annexbot.store.reminder.ReminderTables;
import dev.annexbot.store.round.RoundTable;
import dev.annexbot.store.talk.TalkTables;
import dev.annexbot.store.usage.UsageTables;
import dev.annexbot.usage.Months;
import dev.annexbot.usage.Usage;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The database: everything we keep, in a file or on a PostgreSQL. Thread-safe. */
public final class Store implements AutoCloseable {
  private final Engine engine;
  private final Clock clock;
  private final TalkTables talk;
  private final LetterTables letters;
  private final PeopleTables people;
  private final Journal journal;
  private final ReminderTables reminders;
  private final RegisterTables register;
  private final HandoffTables handoffs;
  private final Rounds rounds;
  private final UsageTables usage;

  private Store(Engine engine, Clock clock) {
    this(engine, clock, engine.times(clock));
  }

  private Store(Engine engine, Clock clock, Times times) {
    Database database = engine.database();
    this.engine = engine;
    this.clock = clock;
    JournalRows lines = new JournalRows(engine.chain(), times, engine.turns());
    this.talk = TalkTables.of(database, clock);
    this.letters = LetterTables.of(database, engine.locks(), times, clock);
    this.people = PeopleTables.of(database, lines, times, engine.turns(), clock);
    this.journal = new JournalTable(database, lines);
    this.reminders = ReminderTables.of(database, lines, times);
    this.register = RegisterTables.of(database, lines, times, engine.turns());
    this.handoffs = HandoffTables.of(database, lines, times, engine.turns());
    this.rounds = new RoundTable(database, lines, times);
    this.usage = UsageTables.of(database, clock);
  }

  /**
   * Opens the database on the server if there is one, else in the folder; makes what is missing.
   *
   * @throws StoreRefused with a sentence, e.g. if another process is using the folder
   */
  public static Store open(Settings.Database where, Clock clock) throws StoreRefused {
    return new Store(engine(where), clock);
  }

  /** Opens the database in this folder, and makes both if need be. */
  public static Store open(Path folder, Clock clock) throws StoreRefused {
    return new Store(SqliteEngine.open(folder, new Secret("")), clock);
  }

  /** The same on a clock of the tests' own, wherever it is. */
  static Store open(Settings.Database where, Clock clock, Times times) throws StoreRefused {
    return new Store(engine(where), clock, times);
  }

  private static Engine engine(Settings.Database where) throws StoreRefused {
    return where.server().isPresent()
        ? PostgresEngine.open(where.server().get(), where.journalKey())
        : SqliteEngine.open(where.folder(), where.journalKey());
  }

  public RiskRegister risks() {
    return register.risks();
  }

  /** Risks that are handed on. */
  public Handovers handovers() {
    return register.handovers();
  }

  /** What was decided about controls. */
  public Decisions decisions() {
    return register.decisions();
  }

  public CheckIns checkIns() {
    return register.checkIns();
  }

  public TemplateTable templates() {
    return register.templates();
  }

  public Handoffs handoffs() {
    return handoffs.handoffs();
  }

  /** For which weeks what was not answered was listed. */
  public Weeks weeks() {
    return handoffs.weeks();
  }

  /** The rules of the house that came of answers. */
  public Rules rules() {
    return handoffs.rules();
  }

  public TeamRegister teams() {
    return people.teams();
  }

  public Absences absences() {
    return people.absences();
  }

  public Rounds rounds() {
    return rounds;
  }

  public Inbox inbox() {
    return talk.inbox();
  }

  public Threads threads() {
    return talk.threads();
  }

  public Feedback feedback() {
    return talk.feedback();
  }

  public AddressBook addressBook() {
    return letters.addressBook();
  }

  public Outbox outbox() {
    return letters.outbox();
  }

  public Roles roles() {
    return people.roles();
  }

  /** What each organization has settled. */
  public OrgChoices orgChoices() {
    return people.orgChoices();
  }

  public Greetings greetings() {
    return talk.greetings();
  }

  /** As which files platforms keep our pictures. */
  public PictureFiles pictures() {
    return talk.pictures();
  }

  /** What was counted and done in a month. */
  public Months months() {
    return usage.months();
  }

  /** What is counted. */
  public Usage usage() {
    return usage.usage();
  }

  public Accounts accounts() {
    return people.accounts();
  }

  public Reminders reminders() {
    return reminders.reminders();
  }

  /** For which weeks admins were told what became of the reminders. */
  public WeekLines weekLines() {
    return reminders.weekLines();
  }

  public Later later() {
    return reminders.later();
  }

  public Journal journal() {
    return journal;
  }

  /** Looks whether the database can be written to and keeps its word. */
  public List<Check> checks() {
    return engine.checks(clock);
  }

  @Override
  public void close() {
    try {
      usage.usage().write();
    } finally {
      engine.close();
    }
  }
}
