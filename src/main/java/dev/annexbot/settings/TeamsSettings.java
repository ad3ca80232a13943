package dev.annexbot.settings;

import static dev.annexbot.settings.Setting.ANNEXBOT_HTTP_HOST;
import static dev.annexbot.settings.Setting.ANNEXBOT_TEAMS_APP_ID;
import static dev.annexbot.settings.Setting.ANNEXBOT_TEAMS_ISSUER;
import static dev.annexbot.settings.Setting.ANNEXBOT_TEAMS_LOCAL;
import static dev.annexbot.settings.Setting.ANNEXBOT_TEAMS_LOGIN;
import static dev.annexbot.settings.Setting.ANNEXBOT_TEAMS_METADATA;
import static dev.annexbot.settings.Setting.ANNEXBOT_TEAMS_SECRET;
import static dev.annexbot.settings.Setting.ANNEXBOT_TEAMS_TENANT;
import static dev.annexbot.settings.Setting.ANNEXBOT_TEAMS_TENANTS;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads how we meet Teams; nothing set means that we do not. */
final class TeamsSettings {
  private static final String GUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final List<Setting> NEEDED =
      List.of(ANNEXBOT_TEAMS_APP_ID, ANNEXBOT_TEAMS_SECRET, ANNEXBOT_TEAMS_TENANT);

  private final Values values;

  TeamsSettings(Values values) {
    this.values = values;
  }

  Optional<Settings.Teams> read() {
    boolean local = local();
    Settings.Cloud cloud = cloud();
    Set<String> tenants = tenants();
    if (NEEDED.stream().anyMatch(values::isSet)) {
      NEEDED.forEach(this::require);
      return Optional.of(new Settings.Teams(Optional.of(registration(tenants)), cloud));
    }
    return local ? Optional.of(new Settings.Teams(Optional.empty(), cloud)) : Optional.empty();
  }

  private void require(Setting setting) {
    if (!values.isSet(setting)) {
      values.mistake(
          setting,
          "It is not set, while other settings of Teams are.",
          "Copy it from your app's registration in Microsoft Entra; the README says where.");
    }
  }

  private Settings.Registration registration(Set<String> tenants) {
    String tenant = guid(ANNEXBOT_TEAMS_TENANT, values.text(ANNEXBOT_TEAMS_TENANT));
    Set<String> all = new LinkedHashSet<>(tenants);
    all.add(tenant);
    return new Settings.Registration(
        guid(ANNEXBOT_TEAMS_APP_ID, values.text(ANNEXBOT_TEAMS_APP_ID)),
        values.secret(ANNEXBOT_TEAMS_SECRET),
        tenant,
        all);
  }

  private Set<String> tenants() {
    Set<String> tenants = new LinkedHashSet<>();
    Arrays.stream(values.text(ANNEXBOT_TEAMS_TENANTS).split("[,\\s]+"))
        .filter(each -> !each.isEmpty())
        .forEach(each -> tenants.add(guid(ANNEXBOT_TEAMS_TENANTS, each)));
    return tenants;
  }

  private String guid(Setting setting, String text) {
    String id = text.toLowerCase(Locale.ROOT);
    if (!id.isEmpty() && !id.matches(GUID)) {
      values.mistake(
          setting,
          "'" + text + "' is no id.",
          "It looks like 5f0b7d2e-1111-4222-8333-944455566677.");
    }
    return id;
  }

  private boolean local() {
    String text = values.text(ANNEXBOT_TEAMS_LOCAL).toLowerCase(Locale.ROOT);
    if (!text.equals("yes") && !text.equals("no")) {
      values.mistake(ANNEXBOT_TEAMS_LOCAL, "'" + text + "' is no answer.", "Set it to yes or no.");
    }
    if (!text.equals("yes")) {
      return false;
    }
    if (NEEDED.stream().anyMatch(values::isSet)) {
      values.mistake(
          ANNEXBOT_TEAMS_LOCAL,
          "It lets everybody in without a token, and there is a registration.",
          "Remove it, or remove the app id, the secret and the tenant.");
    }
    if (!values.text(ANNEXBOT_HTTP_HOST).equals("127.0.0.1")) {
      values.mistake(
          ANNEXBOT_TEAMS_LOCAL,
          "It lets everybody in without a token, and ANNEXBOT_HTTP_HOST is not 127.0.0.1.",
          "Set ANNEXBOT_HTTP_HOST to 127.0.0.1, or remove it.");
    }
    return true;
  }

  private Settings.Cloud cloud() {
    return new Settings.Cloud(
        address(ANNEXBOT_TEAMS_LOGIN), address(ANNEXBOT_TEAMS_METADATA), issuer());
  }

  private String issuer() {
    String issuer = values.text(ANNEXBOT_TEAMS_ISSUER);
    if (!issuer.matches("https://[A-Za-z0-9.-]+")) {
      values.mistake(
          ANNEXBOT_TEAMS_ISSUER,
          "'" + issuer + "' is no issuer.",
          "Set an https address without a path, e.g. https://api.botframework.us.");
    }
    return issuer;
  }

  private URI address(Setting setting) {
    String text = values.text(setting);
    try {
      URI address = URI.create(text);
      if (isSafe(address)) {
        return address;
      }
    } catch (IllegalArgumentException notAnAddress) {
      // told below, like every other address that will not do
    }
    values.mistake(
        setting,
        "'" + text + "' will not do, because we trust what it says.",
        "Set an https address, or an http address on this machine, without a user or a query.");
    return URI.create(setting.defaultValue());
  }

  private static boolean isSafe(URI address) {
    boolean plain =
        address.getHost() != null
            && address.getUserInfo() == null
            && address.getQuery() == null
            && address.getFragment() == null;
    return plain
        && ("https".equals(address.getScheme())
            || ("http".equals(address.getScheme()) && LOOPBACK.contains(address.getHost())));
  }
}
