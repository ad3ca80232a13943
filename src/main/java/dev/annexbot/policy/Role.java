package dev.annexbot.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody was asked to be in the organization, beyond being a member of it. */
public enum Role {
  /** Reads the register and the journal, e.g. an auditor. */
  READER,
  /** Leads people: sees and treats what is theirs. */
  MANAGER,
  /** Decides about risks, and accepts those that are their own. */
  RISK_OWNER,
  /** Sets the assistant up and gives roles; decides about no risk. */
  ADMIN;

  /** For people: {@code risk owner}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The role that is called so, as {@link #label} or in capitals. */
  public static Optional<Role> of(String label) {
    String wanted = label.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Arrays.stream(values()).filter(each -> each.label().equals(wanted)).findFirst();
  }
}
