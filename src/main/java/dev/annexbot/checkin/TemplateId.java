package dev.annexbot.checkin;

/**
 * A questionnaire as it was at one time.
 *
 * @param name of its file, e.g. {@code new-supplier}
 * @param version another one whenever a letter of the file is another one
 */
public record TemplateId(String name, String version) {
  public TemplateId {
    if (!name.matches("[a-z0-9-]{1,60}")) {
      throw new IllegalArgumentException("'" + name + "' is no name of a check-in");
    }
  }
}
