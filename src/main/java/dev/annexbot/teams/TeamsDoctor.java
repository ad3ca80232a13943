package dev.annexbot.teams;

import dev.annexbot.settings.Settings;
import dev.annexbot.teams.api.BotToken;
import dev.annexbot.teams.api.Calls;
import dev.annexbot.teams.api.Patience;
import dev.annexbot.teams.api.Refused;
import dev.annexbot.teams.wire.SigningKeys;
import dev.annexbot.web.Unclear;
import java.time.Clock;
import java.util.List;

/** Finds out whether we could work in Teams with these settings, and what to do if not. */
public final class TeamsDoctor {
  private final Settings.Cloud cloud;
  private final Calls calls = Calls.with(Patience.usual()).once();
  private final Clock clock;

  private TeamsDoctor(Settings.Cloud cloud, Clock clock) {
    this.cloud = cloud;
    this.clock = clock;
  }

  /** Looks at everything; takes some seconds at most, and changes nothing at Microsoft. */
  public static List<TeamsCheck> check(Settings.Teams settings, Clock clock) {
    TeamsDoctor doctor = new TeamsDoctor(settings.cloud(), clock);
    return settings
        .registration()
        .map(us -> List.of(doctor.token(us), doctor.keys()))
        .orElseGet(
            () ->
                List.of(
                    TeamsCheck.wrong(
                        "Tokens of Teams are checked",
                        "ANNEXBOT_TEAMS_LOCAL is yes, so anybody on this machine is let in",
                        "Set the app id, the secret and the tenant before others may use it.")));
  }

  private TeamsCheck token(Settings.Registration us) {
    String what = "Microsoft hands out the bot's token";
    try {
      new BotToken(us, cloud, calls, clock).value();
      return TeamsCheck.fine(what, "app " + us.appId() + " of tenant " + us.tenant());
    } catch (Refused e) {
      return TeamsCheck.wrong(
          what,
          String.valueOf(e.getMessage()),
          "Compare app id and tenant with the registration in Microsoft Entra, and make a new"
              + " client secret if the old one has expired.");
    } catch (Unclear e) {
      return TeamsCheck.wrong(what, String.valueOf(e.getMessage()), way(cloud.login().getHost()));
    }
  }

  private TeamsCheck keys() {
    String what = "The keys that sign what Teams sends can be read";
    int known = new SigningKeys(cloud.metadata(), calls, clock).count();
    return known > 0
        ? TeamsCheck.fine(what, known + " keys speak for Teams")
        : TeamsCheck.wrong(
            what, "There are none at " + cloud.metadata(), way(cloud.metadata().getHost()));
  }

  private static String way(String host) {
    return "Let this machine call out to " + host + " by https (port 443).";
  }
}
