package dev.annexbot.standard;

import java.util.List;

/** One headed passage of a page: the smallest piece that an answer quotes. */
public record Section(String heading, String text) {
  public static final String IN_SHORT = "In short";
  public static final String FOR_ME = "What it means for me";
  public static final String AUDITOR = "What the auditor will ask to see";
  public static final String QUESTIONS = "People also ask";
  public static final String RELATED = "Related";

  public Section {
    if (text.isBlank()) {
      throw new IllegalArgumentException("The section '" + heading + "' is empty");
    }
  }

  /** The lines of a bulleted section, without their dashes. */
  public List<String> bullets() {
    return text.lines()
        .filter(line -> line.startsWith("- "))
        .map(line -> line.substring(2))
        .toList();
  }
}
