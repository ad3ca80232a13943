package dev.annexbot.torture;

import dev.annexbot.settings.Secret;
import dev.annexbot.settings.Settings;
import dev.annexbot.store.PostgresServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Kills the program again and again under load, with an enemy in the place of Slack, and counts
 * what people were told is kept and is not, and what they were told twice. Run by {@code
 * .ci/torture}.
 */
public final class TortureRun {
  private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  private static final int SETTLING_SECONDS = 3;

  private final int kills;
  private final int count;
  private final boolean postgres;
  private final long seed;
  private final Random random;
  private int freezes;
  private int serverKills;

  private TortureRun(int kills, int count, boolean postgres, long seed) {
    this.kills = kills;
    this.count = count;
    this.postgres = postgres;
    this.seed = seed;
    this.random = new Random(seed);
  }

  /** {@code arguments}: kills, replicas, {@code true} for PostgreSQL, seed. */
  public static void main(String[] arguments) throws Exception {
    var run =
        new TortureRun(
            Integer.parseInt(arguments[0]),
            Integer.parseInt(arguments[1]),
            Boolean.parseBoolean(arguments[2]),
            Long.parseLong(arguments[3]));
    boolean fine = run.torture();
    System.exit(fine ? 0 : 1);
  }

  private boolean torture() throws Exception {
    long start = System.nanoTime();
    Path folder = Files.createTempDirectory("annexbot-torture");
    Settings.Database database =
        postgres
            ? PostgresServer.database()
            : new Settings.Database(folder, Optional.empty(), new Secret(""));
    Optional<Postmaster> postmaster =
        database.server().isPresent()
            ? Optional.of(new Postmaster(database.server().get()))
            : Optional.empty();
    try (HostileSlack slack = new HostileSlack(seed)) {
      List<Replica> replicas = new ArrayList<>();
      for (int each = 0; each < count; each++) {
        replicas.add(new Replica(environment(slack, database)));
      }
      for (Replica each : replicas) {
        each.awaitReady();
      }
      Visitors visitors = new Visitors(replicas, slack, SECRET);
      visitors.come(seed);
      for (int kill = 1; kill <= kills; kill++) {
        underLoad(slack);
        if (postmaster.isPresent() && random.nextInt(5) == 0) {
          postmaster.get().kill(Duration.ofMillis(random.nextInt(2_000)));
          serverKills++;
        } else {
          disturb(replicas);
        }
        if (kill % 10 == 0) {
          System.out.println(kill + " kills, " + slack.channel().summaries().size() + " summaries");
        }
      }
      int sent = visitors.leave();
      slack.calm();
      drain(slack, replicas);
      System.out.println("took " + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s");
      return told(sent, slack, Reckoning.of(database, slack.told(), slack.channel()));
    }
  }

  private Map<String, String> environment(HostileSlack slack, Settings.Database database) {
    Map<String, String> environment = new HashMap<>();
    environment.put("ANNEXBOT_SLACK_MODE", "http");
    environment.put("ANNEXBOT_SLACK_BOT_TOKEN", "xoxb-1-a");
    environment.put("ANNEXBOT_SLACK_SIGNING_SECRET", SECRET);
    environment.put("ANNEXBOT_SLACK_API", slack.api());
    environment.put("ANNEXBOT_RISK_CHANNEL", "C0SECURITY");
    // Vectors take longest to load, and lead to no other risk.
    environment.put("ANNEXBOT_VECTORS", "off");
    environment.put("ANNEXBOT_SLACK_SETTLING", Integer.toString(SETTLING_SECONDS));
    environment.put("ANNEXBOT_HEALTH_PORT", "0");
    environment.put("ANNEXBOT_LOG_LEVEL", "warn");
    environment.put("ANNEXBOT_DATA", database.folder().toString());
    database
        .server()
        .ifPresent(
            server -> {
              environment.put("ANNEXBOT_DATABASE", server.address());
              environment.put("ANNEXBOT_DATABASE_USER", server.user());
              environment.put("ANNEXBOT_DATABASE_PASSWORD", server.password().value());
              environment.put("ANNEXBOT_JOURNAL_KEY", database.journalKey().value());
            });
    return environment;
  }

  /**
   * Waits until some people were told that something is kept, so that there is something to lose.
   */
  private void underLoad(HostileSlack slack) throws InterruptedException {
    int enough = slack.told().kept().size() + 1 + random.nextInt(5);
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (slack.told().kept().size() < enough && System.nanoTime() < end) {
      Thread.sleep(Duration.ofMillis(5));
    }
  }

  /** Waits a little, kills one, and with others about freezes one of those for a while. */
  private void disturb(List<Replica> replicas) throws Exception {
    Replica victim = replicas.get(random.nextInt(replicas.size()));
    victim.awaitReady();
    Thread.sleep(Duration.ofMillis(random.nextInt(1_000)));
    Replica other = replicas.get(random.nextInt(replicas.size()));
    if (other != victim && random.nextInt(10) < 6) {
      other.awaitReady();
      other.signal("STOP");
      freezes++;
      victim.kill();
      Thread.sleep(Duration.ofMillis(500 + random.nextInt(freezes % 4 == 0 ? 20_000 : 3_000)));
      other.signal("CONT");
    } else {
      victim.kill();
    }
  }

  /** Everything that was kept has to come out now; then nobody may be left who could send more. */
  private static void drain(HostileSlack slack, List<Replica> replicas) throws Exception {
    for (Replica each : replicas) {
      each.awaitReady();
    }
    long end = System.nanoTime() + Duration.ofSeconds(150).toNanos();
    int quietRounds = 0;
    int last = -1;
    while (System.nanoTime() < end && quietRounds < 20) {
      Thread.sleep(Duration.ofSeconds(1));
      Map<String, Integer> summaries = slack.channel().summaries();
      int now =
          summaries.values().stream().mapToInt(Integer::intValue).sum() + slack.channel().updates();
      boolean all = summaries.keySet().containsAll(slack.told().kept().keySet());
      quietRounds = all && now == last ? quietRounds + 1 : 0;
      last = now;
    }
    for (Replica each : replicas) {
      each.end();
    }
  }

  private boolean told(int sent, HostileSlack slack, Reckoning reckoning) {
    System.out.println(
        "freezes "
            + freezes
            + ", kills of PostgreSQL "
            + serverKills
            + ", summaries shown anew "
            + slack.channel().updates());
    reckoning.wrong().forEach(System.out::println);
    System.out.printf(
        "torture: kills=%d checkins=%d acknowledged=%d lost=%d doubled=%d seed=%d%n",
        kills, sent, reckoning.acknowledged(), reckoning.lost(), reckoning.doubled(), seed);
    return reckoning.isFine();
  }
}
