package dev.annexbot;

import dev.annexbot.command.AnnexbotCommand;
import dev.annexbot.log.JavaLogging;

/** The front door. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    JavaLogging.join();
    System.exit(AnnexbotCommand.run(arguments));
  }
}
