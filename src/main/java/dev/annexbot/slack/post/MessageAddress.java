package dev.annexbot.slack.post;

/** Where a message is: its channel and its time, {@code slack:C1:1718.0001}. */
record MessageAddress(String channel, String ts) {

  static String of(String channel, String ts) {
    return "slack:" + channel + ":" + ts;
  }

  static MessageAddress read(String address) {
    var parts = address.split(":");
    if (parts.length != 3 || !parts[0].equals("slack")) {
      throw new IllegalArgumentException("No message of Slack: " + address);
    }
    return new MessageAddress(parts[1], parts[2]);
  }
}
