package dev.annexbot.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leads every request to its door, and answers in as few words as possible where there is none. */
final class Hall extends Handler.Abstract {
  static final String OUTSIDE = "outside";
  static final String INSIDE = "inside";
  private static final Set<String> LOOKS = Set.of("GET", "HEAD");
  private static final Logger log = LoggerFactory.getLogger(Hall.class);

  private final Map<String, Door> doors;
  private final Health health;
  private final Counters counters;

  Hall(Map<String, Door> doors, Health health, Counters counters) {
    this.doors = doors;
    this.health = health;
    this.counters = counters;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    say(answer(request), response, callback);
    return true;
  }

  private Answer answer(Request request) {
    var path = Request.getPathInContext(request);
    try {
      if (INSIDE.equals(request.getConnectionMetaData().getConnector().getName())) {
        return LOOKS.contains(request.getMethod())
            ? health.look(path)
            : Answer.notThatWay("GET, HEAD");
      }
      var door = doors.get(path);
      if (door == null) {
        return Answer.empty(404);
      }
      return request.getMethod().equals("POST") ? knock(door, request) : Answer.notThatWay("POST");
    } catch (IOException e) {
      // The body broke off or came too slowly: the other side's doing, so no error of ours.
      return Answer.empty(400);
    } catch (RuntimeException e) {
      counters.count("annexbot_web_failures_total");
      log.error("The door {} failed", path, e);
      return Answer.empty(500);
    }
  }

  private static Answer knock(Door door, Request request) throws IOException {
    if (request.getLength() > Knock.MOST_BYTES) {
      return door.tooLong();
    }
    try (var in = Content.Source.asInputStream(request)) {
      var body = in.readNBytes(Knock.MOST_BYTES + 1);
      return body.length > Knock.MOST_BYTES
          ? door.tooLong()
          : door.knock(new Knock(headers(request), body));
    }
  }

  private static Map<String, List<String>> headers(Request request) {
    var headers = new LinkedHashMap<String, List<String>>();
    for (HttpField field : request.getHeaders()) {
      headers
          .computeIfAbsent(field.getLowerCaseName(), n -> new ArrayList<>())
          .add(field.getValue());
    }
    return headers;
  }

  private static void say(Answer answer, Response response, Callback callback) {
    response.setStatus(answer.status());
    if (!answer.allows().isEmpty()) {
      response.getHeaders().put(HttpHeader.ALLOW, answer.allows());
    }
    if (!answer.contentType().isEmpty()) {
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.contentType());
    }
    response.write(true, ByteBuffer.wrap(answer.body().getBytes(StandardCharsets.UTF_8)), callback);
  }
}
