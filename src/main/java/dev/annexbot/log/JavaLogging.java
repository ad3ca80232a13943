package dev.annexbot.log;

import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** The log that comes with Java, which Lucene and the web socket client write to. */
public final class JavaLogging {
  private JavaLogging() {}

  /** From now on, what is written there is written to our log. */
  public static void join() {
    // Our log empties Java's when it starts, so it must have started.
    LoggerFactory.getILoggerFactory();
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }
}
