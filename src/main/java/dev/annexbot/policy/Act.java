package dev.annexbot.policy;

import java.util.Locale;

/** What can be done; the table in {@link Policy} says by whom. */
public enum Act {
  START_CHECKIN,
  ANSWER_CHECKIN,
  SEE_CHECKIN,
  SEE_RISK,
  EDIT_RISK,
  TREAT_RISK,
  ACCEPT_RISK,
  ASSIGN_OWNER,
  EXPORT_REGISTER,
  EXPORT_SOA,
  DECIDE_SOA,
  SEE_JOURNAL,
  SET_REMINDER,
  SET_TEAM,
  SET_ROUND,
  SEE_MISSING,
  ASK_HUMAN,
  ANSWER_HUMAN,
  SEE_UNANSWERED,
  CONFIGURE,
  SEE_USE,
  GIVE_ROLE,
  ERASE;

  /** As the table calls it: {@code see risk}. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
