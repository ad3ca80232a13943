package dev.annexbot.log;

import ch.qos.logback.classic.pattern.MessageConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/** Draws a message for the log; the word for it in the pattern is {@code %cleanMessage}. */
public final class CleanMessage extends MessageConverter {

  @Override
  public String convert(ILoggingEvent event) {
    return Cleaned.line(String.valueOf(super.convert(event)));
  }
}
