package dev.annexbot.settings;

import java.util.List;
import java.util.stream.Collectors;

/** The settings hold mistakes, so nothing starts; carries all of them. */
public final class SettingsMistakes extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Mistake> mistakes;

  SettingsMistakes(List<Mistake> mistakes) {
    super(mistakes.stream().map(Mistake::toString).collect(Collectors.joining("\n")));
    this.mistakes = List.copyOf(mistakes);
  }

  public List<Mistake> mistakes() {
    return mistakes;
  }
}
