package dev.annexbot.log;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;

/** Draws a stack trace for the log; the word for it in the pattern is {@code %cleanTrace}. */
public final class CleanTrace extends ThrowableProxyConverter {

  @Override
  protected String throwableProxyToString(IThrowableProxy thrown) {
    return Cleaned.lines(super.throwableProxyToString(thrown));
  }
}
