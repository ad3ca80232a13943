package dev.annexbot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  private static final Path HOME = Path.of("/opt/annexbot");

  private static final String KEY = "0123456789abcdef0123456789abcdef";

  @TempDir private Path folder;

  @Test
  void defaultsWork() throws Exception {
    Settings settings = Settings.from(Map.of("PATH", "/bin", "HOME", "/root"), HOME);
    assertThat(settings)
        .isEqualTo(
            new Settings(
                new Settings.Slack(
                    Settings.Mode.SOCKET,
                    Secret.NONE,
                    Secret.NONE,
                    Secret.NONE,
                    URI.create("https://slack.com/api/")),
                Optional.empty(),
                new Settings.Web("127.0.0.1", 3000, 3001),
                new Settings.Files(
                    HOME.resolve(".annexbot"), HOME.resolve("index-data"), Optional.empty()),
                new Settings.Database(HOME.resolve(".annexbot"), Optional.empty(), Secret.NONE),
                new Settings.Letters(Duration.ofSeconds(60), Set.of(), Optional.empty()),
                "your security team",
                LogLevel.INFO));
  }

  @Test
  void readsEverySetting() throws Exception {
    Settings settings =
        Settings.forServing(
            environment(
                "ANNEXBOT_SLACK_MODE=HTTP",
                "ANNEXBOT_SLACK_BOT_TOKEN=xoxb-1-a",
                "ANNEXBOT_SLACK_APP_TOKEN=xapp-1-a",
                "ANNEXBOT_SLACK_SIGNING_SECRET=5f3e",
                "ANNEXBOT_SLACK_API=http://127.0.0.1:8080/api",
                "ANNEXBOT_SLACK_SETTLING=5",
                "ANNEXBOT_ADMINS=U1AB, U2CD",
                "ANNEXBOT_RISK_CHANNEL=C1AB",
                "ANNEXBOT_EXPERTS_CHANNEL=C2AB",
                "ANNEXBOT_ADMIN_CHANNEL=C3AB",
                "ANNEXBOT_TIME_ZONE=Europe/Berlin",
                "ANNEXBOT_TEAMS_APP_ID=5F0B7D2E-1111-4222-8333-944455566677",
                "ANNEXBOT_TEAMS_SECRET=s3cret",
                "ANNEXBOT_TEAMS_TENANT=22222222-2222-2222-2222-222222222222",
                "ANNEXBOT_TEAMS_TENANTS=33333333-2222-2222-2222-222222222222",
                "ANNEXBOT_TEAMS_LOGIN=https://login.microsoftonline.us",
                "ANNEXBOT_TEAMS_METADATA=https://login.botframework.azure.us/v1/x",
                "ANNEXBOT_TEAMS_ISSUER=https://api.botframework.us",
                "ANNEXBOT_TEAMS_LOCAL=no",
                "ANNEXBOT_HTTP_HOST=0.0.0.0",
                "ANNEXBOT_HTTP_PORT=0",
                "ANNEXBOT_HEALTH_PORT=0",
                "ANNEXBOT_DATA=/var/lib/annexbot",
                "ANNEXBOT_DATABASE=postgresql://127.0.0.1:5433/iso",
                "ANNEXBOT_JOURNAL_KEY=" + KEY,
                "ANNEXBOT_DATABASE_USER=iso",
                "ANNEXBOT_DATABASE_PASSWORD=geheim",
                "ANNEXBOT_INDEX_DATA=/etc/annexbot",
                "ANNEXBOT_CONTACT=#security or security@example.com",
                "ANNEXBOT_LOG_LEVEL=Debug",
                "ANNEXBOT_JAVA_HOME=/opt/jdk"),
            HOME);
    assertThat(settings)
        .isEqualTo(
            new Settings(
                new Settings.Slack(
                    Settings.Mode.HTTP,
                    new Secret("xoxb-1-a"),
                    new Secret("xapp-1-a"),
                    new Secret("5f3e"),
                    URI.create("http://127.0.0.1:8080/api/")),
                Optional.of(
                    new Settings.Teams(
                        Optional.of(
                            new Settings.Registration(
                                "5f0b7d2e-1111-4222-8333-944455566677",
                                new Secret("s3cret"),
                                "22222222-2222-2222-2222-222222222222",
                                Set.of(
                                    "22222222-2222-2222-2222-222222222222",
                                    "33333333-2222-2222-2222-222222222222"))),
                        new Settings.Cloud(
                            URI.create("https://login.microsoftonline.us"),
                            URI.create("https://login.botframework.azure.us/v1/x"),
                            "https://api.botframework.us"))),
                new Settings.Web("0.0.0.0", 0, 0),
                new Settings.Files(
                    Path.of("/var/lib/annexbot"),
                    HOME.resolve("index-data"),
                    Optional.of(Path.of("/etc/annexbot"))),
                new Settings.Database(
                    Path.of("/var/lib/annexbot"),
                    Optional.of(
                        new Settings.Server(
                            "jdbc:postgresql://127.0.0.1:5433/iso", "iso", new Secret("geheim"))),
                    new Secret(KEY)),
                new Settings.Letters(
                    Duration.ofSeconds(5),
                    Set.of("U1AB", "U2CD"),
                    Optional.of("C1AB"),
                    Optional.of("C3AB"),
                    new Settings.Experts(
                        Optional.of("C2AB"), Optional.of(ZoneId.of("Europe/Berlin")))),
                "#security or security@example.com",
                LogLevel.DEBUG));
  }

  @Test
  void anEmptyValueIsNone() throws Exception {
    assertThat(Settings.from(environment("ANNEXBOT_HTTP_PORT=", "ANNEXBOT_DATA= "), HOME))
        .isEqualTo(Settings.from(Map.of(), HOME));
  }

  @Test
  void namesAllMistakesAtOnce() {
    assertThat(
            mistakes(
                "ANNEXBOT_SLACK_MODE=websocket",
                "ANNEXBOT_SLACK_BOT_TOKEN=xapp-1-a",
                "ANNEXBOT_HTTP_PORT=70000",
                "ANNEXBOT_HEALTH_PORT=eighty",
                "ANNEXBOT_LOG_LEVEL=loud",
                "ANNEXBOT_HTPP_HOST=x"))
        .extracting(Mistake::toString)
        .containsExactly(
            "ANNEXBOT_HTPP_HOST: There is no such setting. Did you mean ANNEXBOT_HTTP_HOST?",
            "ANNEXBOT_SLACK_MODE: 'websocket' is no mode. Set it to socket or http.",
            "ANNEXBOT_SLACK_BOT_TOKEN: It does not look like the right token. The right one starts"
                + " with xoxb- and has only letters, digits and hyphens.",
            "ANNEXBOT_HTTP_PORT: '70000' is no port. Set a number from 1 to 65535, or 0 for any.",
            "ANNEXBOT_HEALTH_PORT: 'eighty' is no port. Set a number from 1 to 65535, or 0 for"
                + " any.",
            "ANNEXBOT_LOG_LEVEL: 'loud' is no level. Set it to error, warn, info or debug.");
  }

  @Test
  void theExceptionSaysThemAll() {
    assertThat(refused(Map.of("ANNEXBOT_HTTP_PORT", "x", "ANNEXBOT_LOG_LEVEL", "y")))
        .hasMessageContainingAll("ANNEXBOT_HTTP_PORT", "ANNEXBOT_LOG_LEVEL");
  }

  @ParameterizedTest
  @CsvSource({
    "ANNEXBOT_SLACK_TOKEN,ANNEXBOT_SLACK_BOT_TOKEN",
    "ANNEXBOT_SLACK_BOT_TOKEN_FIEL,ANNEXBOT_SLACK_BOT_TOKEN_FILE",
    "ANNEXBOT_slack_mode,ANNEXBOT_SLACK_MODE",
    "ANNEXBOT_LOGLEVEL,ANNEXBOT_LOG_LEVEL",
    "ANNEXBOT_INDEXDATA,ANNEXBOT_INDEX_DATA"
  })
  void asksWhetherASimilarNameWasMeant(String typed, String meant) {
    assertThat(mistakes(typed + "=secret-value"))
        .extracting(Mistake::remedy)
        .containsExactly("Did you mean " + meant + "?");
  }

  @Test
  void anUnknownNameThatIsLikeNoOtherIsAMistakeToo() {
    assertThat(mistakes("ANNEXBOT_COLOUR_OF_THE_SKY=hunter2"))
        .extracting(Mistake::toString)
        .containsExactly(
            "ANNEXBOT_COLOUR_OF_THE_SKY: There is no such setting. Remove it; the README lists all"
                + " settings.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://slack.com/api/",
        "http://127.0.0.1.example.com/",
        "ftp://localhost/",
        "https://user@slack.com/api/",
        "https://slack.com/api/?x=1",
        "https:///api",
        "slack.com",
        "::",
        "https://exa mple.com"
      })
  void refusesAnAddressToWhichTheTokenMustNotTravel(String address) {
    assertThat(mistakes("ANNEXBOT_SLACK_API=" + address))
        .singleElement()
        .satisfies(mistake -> assertThat(mistake.what()).contains("'" + address + "'"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://slack-gov.com/api/", "http://localhost:1/api/", "http://[::1]:1/api/"})
  void takesHttpsAndLoopback(String address) throws Exception {
    assertThat(Settings.from(Map.of("ANNEXBOT_SLACK_API", address), HOME).slack().api())
        .hasToString(address);
  }

  @Test
  void servingThroughASocketNeedsTwoTokens() {
    assertThat(serving())
        .extracting(Mistake::name)
        .containsExactly("ANNEXBOT_SLACK_BOT_TOKEN", "ANNEXBOT_SLACK_APP_TOKEN");
  }

  @Test
  void servingOverHttpNeedsTheSigningSecret() {
    assertThat(serving("ANNEXBOT_SLACK_MODE=http", "ANNEXBOT_SLACK_BOT_TOKEN=xoxb-1"))
        .extracting(Mistake::name)
        .containsExactly("ANNEXBOT_SLACK_SIGNING_SECRET");
  }

  @Test
  void whatIsMissingIsNamedTogetherWithWhatIsWrong() {
    assertThat(serving("ANNEXBOT_SLACK_BOT_TOKEN=oops", "ANNEXBOT_HTTP_PORT=x"))
        .extracting(Mistake::name)
        .containsExactly(
            "ANNEXBOT_SLACK_BOT_TOKEN", "ANNEXBOT_SLACK_APP_TOKEN", "ANNEXBOT_HTTP_PORT");
  }

  @Test
  void healthStaysOffThePortForSlack() {
    assertThat(mistakes("ANNEXBOT_HTTP_PORT=3001"))
        .extracting(Mistake::name)
        .containsExactly("ANNEXBOT_HEALTH_PORT");
  }

  @Test
  void readsASecretFromAFile() throws Exception {
    Path file = Files.writeString(folder.resolve("token"), "xoxb-from-file\n");
    assertThat(
            Settings.from(Map.of("ANNEXBOT_SLACK_BOT_TOKEN_FILE", file.toString()), HOME)
                .slack()
                .botToken()
                .value())
        .isEqualTo("xoxb-from-file");
  }

  @Test
  void aSecretIsSetOnlyOnce() throws Exception {
    Path file = Files.writeString(folder.resolve("token"), "xoxb-1");
    assertThat(mistakes("ANNEXBOT_SLACK_BOT_TOKEN=xoxb-2", "ANNEXBOT_SLACK_BOT_TOKEN_FILE=" + file))
        .extracting(Mistake::what)
        .containsExactly("It is set twice, here and as a file.");
  }

  @Test
  void aFileThatCannotBeReadIsNamedOnce() {
    assertThat(serving("ANNEXBOT_SLACK_BOT_TOKEN_FILE=/nowhere", "ANNEXBOT_SLACK_APP_TOKEN=xapp-1"))
        .extracting(Mistake::name)
        .containsExactly("ANNEXBOT_SLACK_BOT_TOKEN_FILE");
  }

  @Test
  void aFileWithMoreThanASecretIsAMistake() throws Exception {
    Path file = Files.writeString(folder.resolve("token"), "xoxb-1\nxapp-1");
    assertThat(mistakes("ANNEXBOT_SLACK_BOT_TOKEN_FILE=" + file))
        .extracting(Mistake::remedy)
        .containsExactly("Write the secret into it, and nothing else.");
  }

  @Test
  void aWrongSecretIsNeverRepeated() throws Exception {
    Path file = Files.writeString(folder.resolve("token"), "hunter2\nhunter2");
    Map<String, String> environment =
        environment(
            "ANNEXBOT_SLACK_BOT_TOKEN=hunter2",
            "ANNEXBOT_SLACK_APP_TOKEN=xapp-hunter2\nmore",
            "ANNEXBOT_SLACK_SIGNING_SECRET_FILE=" + file,
            "ANNEXBOT_SLACK_SECRET=hunter2");
    assertThat(refused(environment).mistakes()).hasSize(4);
    assertThat(refused(environment)).hasMessageNotContaining("hunter2");
  }

  @Test
  void aSecretDoesNotShowItself() throws Exception {
    assertThat(Settings.from(Map.of("ANNEXBOT_SLACK_BOT_TOKEN", "xoxb-hunter2"), HOME).toString())
        .contains("[secret]")
        .doesNotContain("hunter2");
  }

  @Test
  void refusesAContactThatFillsTheScreen() {
    assertThat(mistakes("ANNEXBOT_CONTACT=" + "x".repeat(201)))
        .extracting(Mistake::name)
        .containsExactly("ANNEXBOT_CONTACT");
  }

  @Test
  void meetsADatabaseOnAnotherMachineOnlyEncrypted() throws Exception {
    assertThat(database("postgresql://db.example/iso"))
        .isEqualTo("jdbc:postgresql://db.example/iso?sslmode=verify-full");
    assertThat(database("jdbc:postgresql://db.example:5433/iso?currentSchema=bot"))
        .isEqualTo("jdbc:postgresql://db.example:5433/iso?currentSchema=bot&sslmode=verify-full");
    assertThat(database("postgresql://db.example/iso?sslmode=require"))
        .isEqualTo("jdbc:postgresql://db.example/iso?sslmode=require");
    assertThat(database("postgresql://localhost/iso")).isEqualTo("jdbc:postgresql://localhost/iso");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mysql://db.example/iso",
        "postgresql://db.example",
        "postgresql:iso",
        "postgresql://db.example/iso/more",
        "postgresql://annexbot:hunter2@db.example/iso",
        "postgresql://db.example/iso?password=hunter2",
        "postgresql://db.example/iso?socketFactory=org.evil",
        "postgresql://db.example/a b"
      })
  void refusesADatabaseThatIsNone(String address) {
    assertThat(mistakes("ANNEXBOT_DATABASE=" + address, "ANNEXBOT_JOURNAL_KEY=" + KEY))
        .allMatch(mistake -> !mistake.toString().contains("hunter2"))
        .extracting(Mistake::name)
        .containsExactly("ANNEXBOT_DATABASE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ANNEXBOT_SLACK_SETTLING=0",
        "ANNEXBOT_SLACK_SETTLING=3601",
        "ANNEXBOT_SLACK_SETTLING=a minute",
        "ANNEXBOT_ADMINS=anna@example.com",
        "ANNEXBOT_ADMINS=U1AB;U2CD",
        "ANNEXBOT_RISK_CHANNEL=#risks"
      })
  void refusesLettersThatCannotTravel(String line) {
    assertThat(mistakes(line))
        .extracting(Mistake::name)
        .containsExactly(line.substring(0, line.indexOf('=')));
  }

  @Test
  void replicasNeedTheSameKeyOfTheJournal() {
    assertThat(mistakes("ANNEXBOT_DATABASE=postgresql://localhost/iso"))
        .extracting(Mistake::name)
        .containsExactly("ANNEXBOT_JOURNAL_KEY");
    assertThat(mistakes("ANNEXBOT_JOURNAL_KEY=hunter2"))
        .extracting(Mistake::toString)
        .allMatch(each -> each.contains("32") && !each.contains("hunter2"));
  }

  private static String database(String address) throws SettingsMistakes {
    return Settings.from(
            environment("ANNEXBOT_DATABASE=" + address, "ANNEXBOT_JOURNAL_KEY=" + KEY), HOME)
        .database()
        .server()
        .orElseThrow()
        .address();
  }

  @Test
  void eachSettingSaysInASentenceWhatItIsFor() {
    assertThat(Setting.values())
        .allMatch(setting -> setting.name().startsWith(Names.PREFIX))
        .allMatch(setting -> setting.purpose().endsWith("."));
  }

  private static List<Mistake> mistakes(String... lines) {
    return refused(environment(lines)).mistakes();
  }

  private static List<Mistake> serving(String... lines) {
    return catchThrowableOfType(
            SettingsMistakes.class, () -> Settings.forServing(environment(lines), HOME))
        .mistakes();
  }

  private static SettingsMistakes refused(Map<String, String> environment) {
    return catchThrowableOfType(SettingsMistakes.class, () -> Settings.from(environment, HOME));
  }

  private static Map<String, String> environment(String... lines) {
    Map<String, String> environment = new LinkedHashMap<>();
    Arrays.stream(lines)
        .map(line -> line.split("=", 2))
        .forEach(pair -> environment.put(pair[0], pair[1]));
    return environment;
  }

  private static final String[] TEAMS = {
    "ANNEXBOT_TEAMS_APP_ID=5f0b7d2e-1111-4222-8333-944455566677",
    "ANNEXBOT_TEAMS_SECRET=s3cret",
    "ANNEXBOT_TEAMS_TENANT=22222222-2222-2222-2222-222222222222"
  };

  @Test
  void teamsAloneNeedsNoSlack() throws Exception {
    Settings settings = Settings.forServing(environment(TEAMS), HOME);
    assertThat(settings.teams()).isPresent();
    assertThat(settings.slack().isOpened()).isFalse();
  }

  @Test
  void halfARegistrationIsNamedWhole() {
    assertThat(mistakes("ANNEXBOT_TEAMS_SECRET=s3cret"))
        .extracting(Mistake::name)
        .containsExactly("ANNEXBOT_TEAMS_APP_ID", "ANNEXBOT_TEAMS_TENANT");
    assertThat(
            mistakes(
                "ANNEXBOT_TEAMS_APP_ID=annexbot",
                "ANNEXBOT_TEAMS_LOGIN=http://login.example",
                "ANNEXBOT_TEAMS_ISSUER=api.botframework.com/x",
                "ANNEXBOT_TEAMS_LOCAL=maybe"))
        .extracting(Mistake::name)
        .containsExactlyInAnyOrder(
            "ANNEXBOT_TEAMS_LOCAL",
            "ANNEXBOT_TEAMS_LOGIN",
            "ANNEXBOT_TEAMS_ISSUER",
            "ANNEXBOT_TEAMS_SECRET",
            "ANNEXBOT_TEAMS_TENANT",
            "ANNEXBOT_TEAMS_APP_ID");
  }

  @Test
  void tokensAreUncheckedOnlyWithoutARegistrationAndOnThisMachine() throws Exception {
    assertThat(Settings.from(environment("ANNEXBOT_TEAMS_LOCAL=yes"), HOME).teams())
        .hasValueSatisfying(teams -> assertThat(teams.registration()).isEmpty());
    assertThat(mistakes("ANNEXBOT_TEAMS_LOCAL=yes", TEAMS[0], TEAMS[1], TEAMS[2]))
        .extracting(Mistake::name)
        .containsExactly("ANNEXBOT_TEAMS_LOCAL");
    assertThat(mistakes("ANNEXBOT_TEAMS_LOCAL=yes", "ANNEXBOT_HTTP_HOST=0.0.0.0"))
        .extracting(Mistake::name)
        .containsExactly("ANNEXBOT_TEAMS_LOCAL");
  }
}
