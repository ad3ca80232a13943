package dev.annexbot.command.setup;

import dev.annexbot.command.app.Knowledge;
import dev.annexbot.command.output.Exit;
import dev.annexbot.teams.TeamsPackage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code teams-package}: the file that is uploaded to Teams. */
@Command(
    name = "teams-package",
    description = "Writes the app package that is uploaded to Teams: a manifest and two icons.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:written",
      "1:it could not be written",
      "2:the command line could not be understood"
    })
public final class TeamsPackageCommand implements Callable<Integer> {
  private static final String GUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  @Option(
      names = "--app-id",
      paramLabel = "ID",
      description = "The app id of your bot's registration; else ANNEXBOT_TEAMS_APP_ID.")
  private @Nullable String appId;

  @Option(
      names = "--company",
      required = true,
      paramLabel = "NAME",
      description = "Who offers it, at most 32 characters.")
  private String company = "";

  @Option(
      names = "--website",
      required = true,
      paramLabel = "URL",
      description = "Your page about it, https.")
  private String website = "";

  @Option(names = "--privacy", paramLabel = "URL", description = "About privacy; else the website.")
  private @Nullable String privacy;

  @Option(names = "--terms", paramLabel = "URL", description = "Terms of use; else the website.")
  private @Nullable String terms;

  @Option(
      names = "--without-slash",
      description = "Version 1.28 of the manifest, for tenants that refuse slash commands (1.29).")
  private boolean withoutSlash;

  @Option(
      names = "--package-version",
      paramLabel = "VERSION",
      description = "Must be higher when it is uploaded again; else ${DEFAULT-VALUE}.")
  private String version = "1.0.0";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write it; else ${DEFAULT-VALUE}.")
  private Path out = Path.of("annexbot-teams.zip");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    TeamsPackage.Offer offer =
        new TeamsPackage.Offer(
            id(),
            numbered(),
            named(company),
            https("--website", website),
            https("--privacy", privacy == null ? website : privacy),
            https("--terms", terms == null ? website : terms));
    try (OutputStream file = Files.newOutputStream(out)) {
      new TeamsPackage(Knowledge.home().resolve("manifest/teams"))
          .write(
              offer, withoutSlash ? TeamsPackage.Variant.PLAIN : TeamsPackage.Variant.SLASH, file);
    }
    PrintWriter say = spec.commandLine().getOut();
    say.println("Written: " + out + ". Upload it in the Teams admin center, Manage apps.");
    say.flush();
    return Exit.FINE;
  }

  private String id() {
    String given = appId == null ? System.getenv("ANNEXBOT_TEAMS_APP_ID") : appId;
    String id = given == null ? "" : given.strip().toLowerCase(Locale.ROOT);
    if (!id.matches(GUID)) {
      throw refused(
          id.isEmpty()
              ? "Which app? Give --app-id, or set ANNEXBOT_TEAMS_APP_ID."
              : "--app-id '"
                  + given
                  + "' is no id. It looks like"
                  + " 5f0b7d2e-1111-4222-8333-944455566677.");
    }
    return id;
  }

  private String named(String name) {
    if (name.isBlank() || name.length() > 32) {
      throw refused("--company has 1 to 32 characters, not " + name.length() + ".");
    }
    return name;
  }

  private String numbered() {
    if (!version.matches("\\d{1,5}\\.\\d{1,5}\\.\\d{1,5}")) {
      throw refused("--package-version '" + version + "' is no version. It looks like 1.0.1.");
    }
    return version;
  }

  private String https(String option, String url) {
    if (!url.matches("https://[^\\s/]+\\S*") || url.length() > 2_048) {
      throw refused(option + " '" + url + "' is no https address.");
    }
    return url;
  }

  private ParameterException refused(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
