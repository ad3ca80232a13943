package dev.annexbot.teams.post;

/**
 * Where a message is: its conversation, thread and all, and its id, {@code
 * teams:19:…@thread.tacv2;messageid=1795|1795}.
 */
record MessageAddress(String conversation, String message) {
  private static final String PLATFORM = "teams:";

  String written() {
    return PLATFORM + conversation + "|" + message;
  }

  static MessageAddress read(String address) {
    int bar = address.lastIndexOf('|');
    if (!address.startsWith(PLATFORM) || bar < 0) {
      throw new IllegalArgumentException("No message of Teams: " + address);
    }
    return new MessageAddress(
        address.substring(PLATFORM.length(), bar), address.substring(bar + 1));
  }
}
