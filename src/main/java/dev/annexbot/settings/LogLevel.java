package dev.annexbot.settings;

/** How much is logged about the assistant itself; libraries stay at warnings. */
public enum LogLevel {
  ERROR,
  WARN,
  INFO,
  DEBUG
}
