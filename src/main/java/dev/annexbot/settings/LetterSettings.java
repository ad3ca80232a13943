package dev.annexbot.settings;

import static dev.annexbot.settings.Setting.ANNEXBOT_ADMINS;
import static dev.annexbot.settings.Setting.ANNEXBOT_ADMIN_CHANNEL;
import static dev.annexbot.settings.Setting.ANNEXBOT_EXPERTS_CHANNEL;
import static dev.annexbot.settings.Setting.ANNEXBOT_RISK_CHANNEL;
import static dev.annexbot.settings.Setting.ANNEXBOT_SLACK_SETTLING;
import static dev.annexbot.settings.Setting.ANNEXBOT_TIME_ZONE;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Reads how letters travel, and who is told when one cannot. */
final class LetterSettings {
  private static final int LONGEST_SECONDS = 3_600;
  private static final String SLACK_CHANNEL = "[CG][A-Z0-9]{2,20}";
  private static final String TEAMS_CHANNEL = "19:[A-Za-z0-9_-]{1,100}@thread\\.(tacv2|skype)";
  private static final String SLACK_MEMBER = "[UW][A-Z0-9]{2,20}";
  private static final String DIRECTORY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private final Values values;

  LetterSettings(Values values) {
    this.values = values;
  }

  Settings.Letters read() {
    return new Settings.Letters(
        settling(),
        admins(),
        channel(ANNEXBOT_RISK_CHANNEL),
        channel(ANNEXBOT_ADMIN_CHANNEL),
        new Settings.Experts(channel(ANNEXBOT_EXPERTS_CHANNEL), zone()));
  }

  private Duration settling() {
    String text = values.text(ANNEXBOT_SLACK_SETTLING);
    int seconds = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    if (seconds < 1 || seconds > LONGEST_SECONDS) {
      values.mistake(
          ANNEXBOT_SLACK_SETTLING,
          "'" + text + "' is no number of seconds.",
          "Set a number from 1 to 3600; 60 is cautious.");
      return Duration.ofMinutes(1);
    }
    return Duration.ofSeconds(seconds);
  }

  private Optional<ZoneId> zone() {
    String name = values.text(ANNEXBOT_TIME_ZONE);
    if (!name.isEmpty() && !ZoneId.getAvailableZoneIds().contains(name)) {
      values.mistake(
          ANNEXBOT_TIME_ZONE,
          "'" + name + "' is no time zone.",
          "Set a name like Europe/Berlin or America/New_York.");
      return Optional.empty();
    }
    return Optional.of(name).filter(each -> !each.isEmpty()).map(ZoneId::of);
  }

  private Optional<String> channel(Setting setting) {
    String id = values.text(setting);
    if (!id.isEmpty() && !id.matches(SLACK_CHANNEL + "|" + TEAMS_CHANNEL)) {
      values.mistake(
          setting,
          "'" + id + "' is no ID of a channel.",
          "Copy it from the channel's details in Slack (it begins with C), or from the channel's"
              + " link in Teams (it begins with 19:).");
    }
    return Optional.of(id).filter(each -> !each.isEmpty());
  }

  private Set<String> admins() {
    Set<String> admins = new LinkedHashSet<>();
    Arrays.stream(values.text(ANNEXBOT_ADMINS).split("[,\\s]+"))
        .filter(each -> !each.isEmpty())
        .forEach(each -> admins.add(admin(each)));
    return admins;
  }

  private String admin(String id) {
    if (!id.matches(SLACK_MEMBER + "|" + DIRECTORY)) {
      values.mistake(
          ANNEXBOT_ADMINS,
          "'" + id + "' is no member ID.",
          "Copy it from the person's profile in Slack, behind the three dots (it begins with U),"
              + " or the object ID from Microsoft Entra.");
    }
    return id;
  }
}
