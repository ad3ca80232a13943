package dev.annexbot.assistant.admin;

/**
 * What the buttons and forms of admins do. Old messages keep theirs, so none changes its meaning.
 */
final class AdminVerbs {
  /** The settings. */
  static final String SETTINGS = "admin";

  /** Who holds which role. */
  static final String ROLES = "admin-roles";

  /** The page of use; of the month that is named, else of this one. */
  static final String USE = "admin-use";

  private AdminVerbs() {}
}
