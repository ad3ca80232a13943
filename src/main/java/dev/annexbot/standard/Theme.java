package dev.annexbot.standard;

import java.util.Arrays;
import java.util.Optional;

/** The four themes of the 2022 controls; the first part of a control's number names its theme. */
public enum Theme {
  ORGANIZATIONAL("Organizational", 5),
  PEOPLE("People", 6),
  PHYSICAL("Physical", 7),
  TECHNOLOGICAL("Technological", 8);

  private final String label;
  private final int chapter;

  Theme(String label, int chapter) {
    this.label = label;
    this.chapter = chapter;
  }

  public String label() {
    return label;
  }

  /** 5, 6, 7 or 8: the chapter of ISO/IEC 27002:2022 and the part of Annex A. */
  public int chapter() {
    return chapter;
  }

  public static Optional<Theme> ofChapter(int chapter) {
    return Arrays.stream(values()).filter(theme -> theme.chapter == chapter).findFirst();
  }

  public static Optional<Theme> labelled(String label) {
    return Arrays.stream(values()).filter(theme -> theme.label.equals(label)).findFirst();
  }
}
