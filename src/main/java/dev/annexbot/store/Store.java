package dev.annexbot.store;

import dev.annexbot.assistant.Feedback;
import dev.annexbot.assistant.Threads;
import dev.annexbot.assistant.welcome.Greetings;
import dev.annexbot.chat.AddressBook;
import dev.annexbot.chat.Inbox;
import dev.annexbot.chat.Outbox;
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
import dev.annexbot.usage.Months;
import dev.annexbot.usage.Usage;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The database: everything we keep, in a file or on a PostgreSQL. Thread-safe. */
public final class Store implements AutoCloseable {
  private final Engine engine;
  private final Clock clock;
  private final Inbox inbox;
  private final Threads threads;
  private final Feedback feedback;
  private final AddressBook addressBook;
  private final Outbox outbox;
  private final Roles roles;
  private final Accounts accounts;
  private final OrgChoices orgChoices;
  private final Usage usage;
  private final Months months;
  private final Greetings greetings;
  private final Journal journal;
  private final Reminders reminders;
  private final WeekLines weekLines;
  private final Later later;
  private final RiskRegister risks;
  private final CheckIns checkIns;
  private final Decisions decisions;
  private final Handovers handovers;
  private final TemplateTable templates;
  private final Handoffs handoffs;
  private final Rules rules;
  private final Weeks weeks;
  private final TeamRegister teams;
  private final Absences absences;
  private final Rounds rounds;

  private Store(Engine engine, Clock clock) {
    this(engine, clock, engine.times(clock));
  }

  private Store(Engine engine, Clock clock, Times times) {
    Database database = engine.database();
    this.engine = engine;
    this.clock = clock;
    this.inbox = new InboxTable(database, clock);
    this.threads = new ThreadTable(database, clock);
    this.feedback = new FeedbackTable(database, clock);
    this.addressBook = new AddressTable(database, clock);
    this.outbox = new OutboxTable(database, engine.locks(), times);
    JournalRows journalRows = new JournalRows(engine.chain(), times, engine.turns());
    this.accounts = new AccountTable(database, journalRows);
    this.roles = new RoleTable(database, journalRows, engine.turns());
    this.orgChoices = new ChoiceTable(database, journalRows, clock);
    this.journal = new JournalTable(database, journalRows);
    this.reminders = new ReminderTable(database, journalRows, times);
    this.weekLines = new LineTable(database, journalRows, times);
    this.later = new LaterTable(database, times);
    RiskJournal riskJournal = new RiskJournal(journalRows);
    this.risks = new RiskTable(database, riskJournal, times);
    this.handovers = new HandoverTable(database, journalRows, riskJournal, times);
    this.decisions = new DecisionTable(database, journalRows);
    this.checkIns = new RunTable(database, riskJournal, times, engine.turns());
    this.templates = new TemplateTable(database);
    this.handoffs = new HandoffTable(database, journalRows, times, engine.turns());
    this.rules = new RuleTable(database, journalRows);
    this.weeks = new WeekTable(database, journalRows, times);
    this.teams = new TeamTable(database, journalRows, times);
    this.absences = new AbsenceTable(database, journalRows);
    this.rounds = new RoundTable(database, journalRows, times);
    this.usage = new UseTable(database, clock);
    this.months = new MonthTable(database, usage);
    this.greetings = new GreetingTable(database);
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
    return risks;
  }

  /** Risks that are handed on. */
  public Handovers handovers() {
    return handovers;
  }

  /** What was decided about controls. */
  public Decisions decisions() {
    return decisions;
  }

  public CheckIns checkIns() {
    return checkIns;
  }

  public TemplateTable templates() {
    return templates;
  }

  public Handoffs handoffs() {
    return handoffs;
  }

  /** For which weeks what was not answered was listed. */
  public Weeks weeks() {
    return weeks;
  }

  /** The rules of the house that came of answers. */
  public Rules rules() {
    return rules;
  }

  public TeamRegister teams() {
    return teams;
  }

  public Absences absences() {
    return absences;
  }

  public Rounds rounds() {
    return rounds;
  }

  public Inbox inbox() {
    return inbox;
  }

  public Threads threads() {
    return threads;
  }

  public Feedback feedback() {
    return feedback;
  }

  public AddressBook addressBook() {
    return addressBook;
  }

  public Outbox outbox() {
    return outbox;
  }

  public Roles roles() {
    return roles;
  }

  /** What each organization has settled. */
  public OrgChoices orgChoices() {
    return orgChoices;
  }

  public Greetings greetings() {
    return greetings;
  }

  /** What was counted and done in a month. */
  public Months months() {
    return months;
  }

  /** What is counted. */
  public Usage usage() {
    return usage;
  }

  public Accounts accounts() {
    return accounts;
  }

  public Reminders reminders() {
    return reminders;
  }

  /** For which weeks admins were told what became of the reminders. */
  public WeekLines weekLines() {
    return weekLines;
  }

  public Later later() {
    return later;
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
      usage.write();
    } finally {
      engine.close();
    }
  }
}
