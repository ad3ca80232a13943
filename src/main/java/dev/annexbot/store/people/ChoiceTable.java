package dev.annexbot.store.people;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.house.Choices;
import dev.annexbot.house.Item;
import dev.annexbot.house.OrgChoices;
import dev.annexbot.journal.Fact;
import dev.annexbot.store.engine.Database;
import dev.annexbot.store.journal.JournalRows;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;

/** What organizations have settled; remembered for a while, since it is asked all the time. */
final class ChoiceTable implements OrgChoices {
  /** Less than the minute that is promised, since a reader may be slow. */
  private static final long FRESH_MILLIS = Duration.ofSeconds(30).toMillis();

  private final Database database;
  private final JournalRows journal;
  private final Clock clock;
  private final Map<Org, Remembered> remembered = new ConcurrentHashMap<>();

  private record Remembered(Choices choices, long readAt) {}

  ChoiceTable(Database database, JournalRows journal, Clock clock) {
    this.database = database;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public Choices of(Org org) {
    long now = clock.millis();
    return Optional.ofNullable(remembered.get(org))
        .filter(each -> now >= each.readAt && now - each.readAt < FRESH_MILLIS)
        .map(Remembered::choices)
        .orElseGet(() -> remember(org, now));
  }

  private Choices remember(Org org, long now) {
    Choices latest = latest(org);
    remembered.put(org, new Remembered(latest, now));
    return latest;
  }

  /** Version and lines in one statement, so that they belong together. */
  @Override
  public Choices latest(Org org) {
    return database.read(handle -> read(handle, org));
  }

  private static Choices read(Handle handle, Org org) {
    Map<Item, String> values = new EnumMap<>(Item.class);
    int version =
        handle
            .createQuery(
                """
                select s.version, coalesce(l.item, '') as item, coalesce(l.value, '') as value
                from org_settings s left join org_setting l on l.org = s.org
                where s.org = :org
                """)
            .bind("org", org.value())
            .map(
                (row, context) -> {
                  item(row.getString("item"), row.getString("value"))
                      .ifPresent(each -> values.put(each.getKey(), each.getValue()));
                  return row.getInt("version");
                })
            .list()
            .stream()
            .findFirst()
            .orElse(0);
    return new Choices(version, values);
  }

  /** What an older or newer program settled otherwise is left to what is usual. */
  private static Optional<Map.Entry<Item, String>> item(String name, String value) {
    return Arrays.stream(Item.values())
        .filter(each -> each.name().equals(name) && each.allows(value))
        .findFirst()
        .map(each -> Map.entry(each, value));
  }

  @Override
  public boolean keep(Org org, Choices next, PersonId by) {
    boolean kept =
        database.write(
            handle -> {
              Choices before = read(handle, org);
              if (!isStill(handle, org, next.version())) {
                return false;
              }
              for (Item item : Item.values()) {
                change(handle, org, item, next);
              }
              tell(handle, before, next, by);
              return true;
            });
    remembered.remove(org);
    return kept;
  }

  private static boolean isStill(Handle handle, Org org, int version) {
    handle
        .createUpdate(
            "insert into org_settings (org, version) values (:org, 0) on conflict do nothing")
        .bind("org", org.value())
        .execute();
    return handle
            .createUpdate(
                "update org_settings set version = version + 1 where org = :org and version ="
                    + " :seen")
            .bind("org", org.value())
            .bind("seen", version)
            .execute()
        == 1;
  }

  private static void change(Handle handle, Org org, Item item, Choices next) {
    handle
        .createUpdate("delete from org_setting where org = :org and item = :item")
        .bind("org", org.value())
        .bind("item", item.name())
        .execute();
    next.find(item)
        .ifPresent(
            value ->
                handle
                    .createUpdate(
                        "insert into org_setting (org, item, value) values (:org, :item, :value)")
                    .bind("org", org.value())
                    .bind("item", item.name())
                    .bind("value", value)
                    .execute());
  }

  private void tell(Handle handle, Choices before, Choices next, PersonId by) {
    for (Item item : Item.values()) {
      String was = before.find(item).orElse("");
      String is = next.find(item).orElse("");
      if (!was.equals(is)) {
        journal.add(handle, Fact.by(by, "setting.changed", item.label(), was, is));
      }
    }
  }
}
