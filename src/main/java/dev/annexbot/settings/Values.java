package dev.annexbot.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the environment says, with the mistakes collected on the way. An empty value is none. */
final class Values {
  private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

  private final Map<String, String> environment;
  private final List<Mistake> mistakes = new ArrayList<>();

  Values(Map<String, String> environment) {
    this.environment = new TreeMap<>(environment);
    this.environment.keySet().removeIf(name -> !name.startsWith(Names.PREFIX));
    this.environment.keySet().stream().filter(name -> !Names.exists(name)).forEach(this::unknown);
  }

  private void unknown(String name) {
    mistakes.add(
        new Mistake(
            name,
            "There is no such setting.",
            Names.like(name)
                .map(meant -> "Did you mean " + meant + "?")
                .orElse("Remove it; the README lists all settings.")));
  }

  void mistake(Setting setting, String what, String remedy) {
    mistakes.add(new Mistake(setting.name(), what, remedy));
  }

  void refuseIfAny() throws SettingsMistakes {
    if (!mistakes.isEmpty()) {
      throw new SettingsMistakes(mistakes);
    }
  }

  /** The value, or the default. */
  String text(Setting setting) {
    String value = set(setting.name()).orElse(setting.defaultValue());
    if (CONTROL.matcher(value).find()) {
      mistake(
          setting,
          setting.isSecret() ? "It holds a line break." : "'" + value.strip() + "' has more lines.",
          "Write it in one line.");
      return setting.defaultValue();
    }
    return value;
  }

  Optional<Path> path(Setting setting) {
    try {
      return Optional.of(text(setting)).filter(each -> !each.isEmpty()).map(Path::of);
    } catch (InvalidPathException wrong) {
      mistake(setting, "'" + text(setting) + "' is no path.", "Set the path of a folder.");
      return Optional.empty();
    }
  }

  /** A folder that is there already. */
  Optional<Path> folder(Setting setting) {
    Optional<Path> path = path(setting);
    if (path.isPresent() && !Files.isReadable(path.get())) {
      mistake(setting, "There is no folder '" + path.get() + "'.", "Make it, or set another.");
    } else if (path.isPresent() && !Files.isDirectory(path.get())) {
      mistake(setting, "'" + path.get() + "' is a file.", "Set the folder that it is in.");
    }
    return path;
  }

  /** The secret itself, or what its file holds. */
  Secret secret(Setting setting) {
    Optional<String> file = setting.fileName().flatMap(this::set);
    if (file.isEmpty()) {
      return new Secret(text(setting));
    }
    if (set(setting.name()).isPresent()) {
      mistake(setting, "It is set twice, here and as a file.", "Keep one of the two.");
    }
    return new Secret(held(setting, file.get()));
  }

  private String held(Setting setting, String file) {
    String name = setting.fileName().orElseThrow();
    try {
      String held = Files.readString(Path.of(file)).strip();
      if (held.isEmpty() || CONTROL.matcher(held).find()) {
        mistakes.add(
            new Mistake(
                name,
                "'" + file + "' does not hold one line of text.",
                "Write the secret into it, and nothing else."));
        return "";
      }
      return held;
    } catch (IOException | InvalidPathException unreadable) {
      mistakes.add(
          new Mistake(
              name,
              "The file '" + file + "' cannot be read.",
              "Check the path, and that the account which runs Annexbot may read it."));
      return "";
    }
  }

  /** Whether somebody set it, rightly or wrongly, here or as a file. */
  boolean isSet(Setting setting) {
    return set(setting.name()).or(() -> setting.fileName().flatMap(this::set)).isPresent();
  }

  private Optional<String> set(String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(s -> !s.isEmpty());
  }
}
