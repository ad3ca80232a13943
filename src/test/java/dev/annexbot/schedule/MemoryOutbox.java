package dev.annexbot.schedule;

import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Outbox;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** An outbox for simulations of years: what the tables promise, without a disk. */
final class MemoryOutbox implements Outbox {
  private final Clock clock;
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Map<String, Row> open = new LinkedHashMap<>();
  private final Map<String, Row> byName = new HashMap<>();

  MemoryOutbox(Clock clock) {
    this.clock = clock;
  }

  /** A row of the table. */
  static final class Row {
    private final String id;
    private final Letter letter;
    private String state = "waiting";
    private Instant next;
    private Optional<Instant> firstTry = Optional.empty();
    private Optional<String> message = Optional.empty();
    private boolean taken;

    private Row(String id, Letter letter, Instant next) {
      this.id = id;
      this.letter = letter;
      this.next = next;
    }
  }

  @Override
  public void put(Letter letter) {
    if (!byName.containsKey(letter.name())) {
      Row row = new Row(new UUID(27_001, rows.size()).toString(), letter, clock.instant());
      rows.put(row.id, row);
      open.put(row.id, row);
      byName.put(letter.name(), row);
    }
  }

  @Override
  public void refresh(String kind, String ref) {
    throw new UnsupportedOperationException("Reminders are not shown anew");
  }

  @Override
  public List<String> due(int most) {
    Instant now = clock.instant();
    List<String> due = new ArrayList<>();
    open.values().stream()
        .filter(row -> !row.next.isAfter(now))
        .limit(most)
        .forEach(row -> due.add(row.id));
    return due;
  }

  @Override
  public Optional<Taken> take(String id) {
    Row row = open.get(id);
    if (row == null || row.taken || row.next.isAfter(clock.instant())) {
      return Optional.empty();
    }
    row.taken = true;
    return Optional.of(new Hand(row));
  }

  @Override
  public Map<String, Long> counts() {
    Map<String, Long> counts = new TreeMap<>();
    rows.values().forEach(row -> counts.merge(row.state, 1L, Long::sum));
    return counts;
  }

  /** The state of a letter: {@code sent}, {@code dead}, … or nothing if it was never put in. */
  Optional<String> state(String name) {
    return Optional.ofNullable(byName.get(name)).map(row -> row.state);
  }

  /** A letter in the hand of one. */
  private final class Hand implements Taken {
    private final Row row;

    Hand(Row row) {
      this.row = row;
    }

    @Override
    public String id() {
      return row.id;
    }

    @Override
    public Letter letter() {
      return row.letter;
    }

    @Override
    public Stage stage() {
      return row.state.equals("waiting") ? Stage.WAITING : Stage.DOUBTFUL;
    }

    @Override
    public Optional<Instant> firstTry() {
      return row.firstTry;
    }

    @Override
    public Optional<String> message() {
      return row.message;
    }

    @Override
    public void trying(Duration quiet) {
      row.state = "sending";
      row.firstTry = row.firstTry.or(() -> Optional.of(clock.instant()));
      row.next = clock.instant().plus(quiet);
    }

    @Override
    public void arrived(String message) {
      row.message = Optional.of(message);
      end("sent");
    }

    @Override
    public void arrivedInWords(String message, Duration pause) {
      throw new UnsupportedOperationException("Reminders have no pictures");
    }

    @Override
    public void notYet(Duration pause) {
      row.state = "waiting";
      row.next = clock.instant().plus(pause);
    }

    @Override
    public void unclear(Duration pause) {
      row.next = clock.instant().plus(pause);
    }

    @Override
    public void dead(String why) {
      end("dead");
    }

    @Override
    public void parked(String why) {
      end("parked");
    }

    private void end(String state) {
      row.state = state;
      open.remove(row.id);
    }

    @Override
    public void close() {
      row.taken = false;
    }
  }
}
