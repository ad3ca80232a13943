package dev.annexbot.handoff;

import dev.annexbot.chat.Org;
import dev.annexbot.standard.Reference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The rules that came of answers, in memory, so that a look-up seldom waits for the database.
 *
 * <p>What was kept, reviewed or ended through this program is seen by the next look-up. What was
 * done through another replica is seen three seconds later. While the database does not answer
 * within a second, or fails, what was known before is told; before anything was known, that is
 * nothing. Thread-safe.
 */
public final class RulesAtHand {
  private static final Duration FRESH = Duration.ofSeconds(3);
  private static final long PATIENCE_MILLIS = 1000;

  private final Rules rules;
  private final Clock clock;
  private final Map<Org, Held> held = new ConcurrentHashMap<>();
  private final Map<Org, Reading> readings = new ConcurrentHashMap<>();

  public RulesAtHand(Rules rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  /** What was read, after how many changes of our own, and when reading began. */
  private record Held(List<KeptRule> all, long changes, Instant at) {
    static final Held NOTHING = new Held(List.of(), -1, Instant.EPOCH);
  }

  /** One for all who wait. */
  private record Reading(long changes, CompletableFuture<Held> coming) {
    boolean isAfter(long seen) {
      return changes == seen && !coming.isDone();
    }
  }

  /** All that hold in an organization, the oldest first; the same list while nothing changes. */
  public List<KeptRule> of(Org org) {
    Held now = held.getOrDefault(org, Held.NOTHING);
    long changes = rules.changes();
    Instant at = clock.instant();
    boolean fresh =
        now.changes() == changes && at.isBefore(now.at().plus(FRESH)) && !at.isBefore(now.at());
    return fresh ? now.all() : read(org, changes, at).orElse(now).all();
  }

  /** Those that rest on a clause or control, or on a lettered item of it. */
  public List<KeptRule> restingOn(Org org, Reference reference) {
    return of(org).stream().filter(each -> each.restsOn(reference)).toList();
  }

  private Optional<Held> read(Org org, long changes, Instant at) {
    Reading reading =
        readings.compute(
            org,
            (key, before) ->
                before != null && before.isAfter(changes) ? before : begin(key, changes, at));
    try {
      return Optional.of(reading.coming().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException | TimeoutException later) {
      // A look-up needs no database: whoever looks next asks it again.
      return Optional.empty();
    }
  }

  private Reading begin(Org org, long changes, Instant at) {
    return new Reading(
        changes,
        CompletableFuture.supplyAsync(
            () -> keep(org, new Held(List.copyOf(rules.of(org)), changes, at)),
            task -> Thread.ofVirtual().name("rules").start(task)));
  }

  /** The later one of two; the same list if nothing else was read. */
  private Held keep(Org org, Held read) {
    return held.merge(
        org,
        read,
        (before, now) -> {
          if (before.changes() > now.changes()) {
            return before;
          }
          boolean same = before.all().equals(now.all());
          return same ? new Held(before.all(), now.changes(), now.at()) : now;
        });
  }
}
