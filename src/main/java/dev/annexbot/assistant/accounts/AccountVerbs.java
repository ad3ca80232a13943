package dev.annexbot.assistant.accounts;

/** What buttons about accounts do. */
final class AccountVerbs {
  /** Uses a code up. */
  static final String LINK = "account-link";

  static final String UNLINK = "account-unlink";

  /** From now on letters go to that platform. */
  static final String REACH = "account-reach";

  private AccountVerbs() {}
}
