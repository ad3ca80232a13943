package dev.annexbot.assistant.admin;

/**
 * What the buttons and forms of admins do. Old messages keep theirs, so none changes its meaning.
 */
final class AdminVerbs {
  /** The settings. */
  static final String SETTINGS = "admin";

  /** Who holds which role. */
  static final String ROLES = "admin-roles";

  private AdminVerbs() {}
}
