package dev.annexbot.web;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/** Answers errors with their number alone: no page, no reason, no version. */
final class NoPage extends ErrorHandler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    // After a request that made no sense, nobody knows where the next one would begin.
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
    response.write(true, BufferUtil.EMPTY_BUFFER, callback);
    return true;
  }
}
