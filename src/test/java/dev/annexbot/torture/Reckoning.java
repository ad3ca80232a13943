package dev.annexbot.torture;

import dev.annexbot.journal.Entry;
import dev.annexbot.journal.Verification;
import dev.annexbot.risk.Risk;
import dev.annexbot.settings.Settings;
import dev.annexbot.store.Archive;
import dev.annexbot.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Holds what people were told, and what stands in the channel, against what was kept. A check-in
 * that ended has left a risk, a line in the journal and a summary, each once, or none of the three.
 *
 * @param lost what should be there and is not
 * @param doubled what is there more than once
 * @param wrong sentences about anything else that does not fit
 */
record Reckoning(int acknowledged, int lost, int doubled, List<String> wrong) {

  static Reckoning of(Settings.Database database, Told told, Channel channel) throws Exception {
    List<String> wrong = new ArrayList<>();
    Map<String, Integer> risks = new HashMap<>();
    Map<String, Integer> numbers = new HashMap<>();
    try (Store store = Store.open(database, Clock.systemUTC())) {
      Map<String, Long> letters = store.outbox().counts();
      if (!Set.of("sent").equals(letters.keySet())) {
        wrong.add("The outbox is not settled: " + letters);
      }
      for (Risk risk : store.risks().all()) {
        String written = Told.written(risk.scenario().threat()).orElse(risk.id().toString());
        risks.merge(written, 1, Integer::sum);
        numbers.put(written, risk.id().number());
      }
    }
    journal(database, risks.values().stream().mapToInt(Integer::intValue).sum(), wrong);
    Map<String, Integer> kept = told.kept();
    Map<String, Integer> summaries = channel.summaries();
    kept.forEach(
        (written, number) -> {
          if (!number.equals(numbers.getOrDefault(written, number))) {
            wrong.add(written + " was told as R-" + number + " and is R-" + numbers.get(written));
          }
        });
    long neverKept = kept.keySet().stream().filter(each -> !risks.containsKey(each)).count();
    long neverSaid = risks.keySet().stream().filter(each -> !summaries.containsKey(each)).count();
    if (!risks.keySet().containsAll(summaries.keySet())) {
      wrong.add("The channel has summaries of check-ins that are not in the register");
    }
    return new Reckoning(
        kept.size(), (int) (neverKept + neverSaid), twice(risks) + twice(summaries), wrong);
  }

  private static int twice(Map<String, Integer> counts) {
    return (int) counts.values().stream().filter(times -> times > 1).count();
  }

  private static void journal(Settings.Database database, int risks, List<String> wrong)
      throws Exception {
    List<Entry> finished = new ArrayList<>();
    try (Archive archive = Archive.open(database)) {
      Verification verification = new Verification(archive.chain(), Optional.empty());
      archive
          .journal()
          .read(
              Instant.MIN,
              Instant.MAX,
              entry -> {
                verification.look(entry);
                if (entry.act().equals("checkin.finished")) {
                  finished.add(entry);
                }
              });
      verification.trouble().ifPresent(wrong::add);
      System.out.println("journal: " + verification.head().number() + " lines");
    }
    if (finished.size() != risks) {
      wrong.add("The journal tells of " + finished.size() + " check-ins, and " + risks + " risks");
    }
  }

  boolean isFine() {
    return lost == 0 && doubled == 0 && wrong.isEmpty() && acknowledged > 0;
  }
}
