package dev.annexbot.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainTest {
  private static final int TAMPERINGS = Integer.getInteger("tamperings", 2_000);
  private static final Chain CHAIN = chain("the right key, which is long");

  private static Chain chain(String key) {
    return new Chain(key.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Entry> written(int lines) {
    List<Entry> entries = new ArrayList<>();
    String before = "";
    for (int each = 1; each <= lines; each++) {
      Entry entry =
          CHAIN.seal(
              new Entry(
                  each,
                  Instant.ofEpochSecond(1_000L + each),
                  "slack:T1",
                  "P-" + each % 3,
                  "risk.rated",
                  "R-" + each,
                  "low",
                  "high",
                  "v1",
                  ""),
              before);
      entries.add(entry);
      before = entry.hash();
    }
    return entries;
  }

  private static Head headOf(List<Entry> entries) {
    Entry last = entries.getLast();
    return new Head(last.number(), last.hash());
  }

  private static Optional<String> trouble(Chain chain, List<Entry> entries, Head anchor) {
    Verification verification = new Verification(chain, Optional.of(anchor));
    entries.forEach(verification::look);
    return verification.trouble();
  }

  @Test
  void whatWasWrittenHolds() {
    List<Entry> entries = written(50);
    assertThat(trouble(CHAIN, entries, headOf(entries))).isEmpty();
    assertThat(trouble(CHAIN, entries, headOf(entries.subList(0, 20)))).isEmpty();
  }

  @Test
  void withAnotherKeyNothingHolds() {
    List<Entry> entries = written(3);
    assertThat(trouble(chain("another key, as long as it"), entries, headOf(entries)))
        .contains("Line 1 is not as it was written.");
  }

  @Test
  void aTailThatWasCutOffIsMissedOnlyByWhoKeptTheHead() {
    List<Entry> entries = written(10);
    List<Entry> cut = entries.subList(0, 7);
    Verification without = new Verification(CHAIN, Optional.empty());
    cut.forEach(without::look);
    assertThat(without.trouble()).isEmpty();
    assertThat(without.head()).isEqualTo(headOf(cut));
    assertThat(trouble(CHAIN, cut, headOf(entries)))
        .contains("Line 10 was there once; now the last one is line 7.");
    assertThat(trouble(CHAIN, List.of(), headOf(entries)))
        .contains("Line 10 was there once; now the last one is line 0.");
  }

  @Test
  void noTamperingGoesUnseen() {
    long seed = 533;
    Random random = new Random(seed);
    List<Entry> entries = written(30);
    Head head = headOf(entries);
    int unseen = 0;
    int done = 0;
    while (done < TAMPERINGS) {
      List<Entry> changed = new ArrayList<>(entries);
      List<Tampering> ways = List.of(Tampering.values());
      ways.get(random.nextInt(ways.size())).with(changed, random);
      if (changed.equals(entries)) {
        continue;
      }
      done++;
      unseen += trouble(CHAIN, changed, head).isEmpty() ? 1 : 0;
    }
    System.out.println("journal: tamperings=" + done + " unseen=" + unseen + " seed=" + seed);
    assertThat(unseen).isZero();
  }

  /** Ways in which somebody with access to the database could lie. */
  private enum Tampering {
    CHANGE {
      @Override
      void with(List<Entry> entries, Random random) {
        int at = random.nextInt(entries.size());
        entries.set(at, changed(entries.get(at), random));
      }
    },
    REMOVE {
      @Override
      void with(List<Entry> entries, Random random) {
        entries.remove(random.nextInt(entries.size()));
      }
    },
    SWAP {
      @Override
      void with(List<Entry> entries, Random random) {
        int one = random.nextInt(entries.size());
        int other = random.nextInt(entries.size());
        Entry first = entries.get(one);
        entries.set(one, entries.get(other));
        entries.set(other, first);
      }
    },
    CUT {
      @Override
      void with(List<Entry> entries, Random random) {
        entries.subList(random.nextInt(entries.size()), entries.size()).clear();
      }
    },
    REPEAT {
      @Override
      void with(List<Entry> entries, Random random) {
        entries.add(entries.get(random.nextInt(entries.size())));
      }
    },
    FORGE {
      @Override
      void with(List<Entry> entries, Random random) {
        // Whoever does not have the key seals with another one, to the very end.
        int from = random.nextInt(entries.size());
        String before = from == 0 ? "" : entries.get(from - 1).hash();
        entries.set(from, changed(entries.get(from), random));
        for (int at = from; at < entries.size(); at++) {
          entries.set(at, chain("a key that was guessed").seal(entries.get(at), before));
          before = entries.get(at).hash();
        }
      }
    };

    abstract void with(List<Entry> entries, Random random);

    private static Entry changed(Entry e, Random random) {
      String bit = Integer.toString(random.nextInt(10));
      return switch (random.nextInt(9)) {
        case 0 -> copy(e, e.number() + 1, e.at(), e.org(), e.who(), e.act(), e.object(), e.after());
        case 1 ->
            copy(
                e,
                e.number(),
                e.at().plusMillis(1),
                e.org(),
                e.who(),
                e.act(),
                e.object(),
                e.after());
        case 2 ->
            copy(e, e.number(), e.at(), e.org() + bit, e.who(), e.act(), e.object(), e.after());
        case 3 ->
            copy(e, e.number(), e.at(), e.org(), e.who() + bit, e.act(), e.object(), e.after());
        case 4 ->
            copy(e, e.number(), e.at(), e.org(), e.who(), e.act() + bit, e.object(), e.after());
        case 5 ->
            copy(e, e.number(), e.at(), e.org(), e.who(), e.act(), e.object() + bit, e.after());
        case 6 ->
            copy(e, e.number(), e.at(), e.org(), e.who(), e.act(), e.object(), e.after() + bit);
        case 7 -> moved(e);
        default -> e.with(e.hash().substring(1) + bit);
      };
    }

    /** The same letters, but one of them in the field before. */
    private static Entry moved(Entry e) {
      return new Entry(
          e.number(),
          e.at(),
          e.org(),
          e.who(),
          e.act(),
          e.object(),
          e.before() + e.after().charAt(0),
          e.after().substring(1),
          e.text(),
          e.hash());
    }

    private static Entry copy(
        Entry e,
        long number,
        Instant at,
        String org,
        String who,
        String act,
        String object,
        String after) {
      return new Entry(number, at, org, who, act, object, e.before(), after, e.text(), e.hash());
    }
  }
}
