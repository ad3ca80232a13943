package dev.annexbot.workspace.door;

import dev.annexbot.workspace.api.WebApi;
import dev.annexbot.workspace.fault.Fault;
import dev.annexbot.workspace.fault.Faults;
import dev.annexbot.workspace.page.Page;
import dev.annexbot.workspace.page.Stream;
import dev.annexbot.workspace.page.Streams;
import dev.annexbot.workspace.state.Json;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leads every request to where it belongs, or into the trouble that was asked for. */
final class Reception extends Handler.Abstract {
  private static final Logger log = LoggerFactory.getLogger(Reception.class);

  private final ApiDoor api;
  private final PageDoor pages;
  private final ControlDoor control;
  private final Rooms rooms;

  /** What lies behind the reception. */
  record Rooms(Page page, Streams streams, Faults faults, Clock clock) {}

  Reception(ApiDoor api, ControlDoor control, Rooms rooms) {
    this.api = api;
    this.pages = new PageDoor(rooms.page());
    this.control = control;
    this.rooms = rooms;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Asked asked = Asked.of(request);
    response
        .getHeaders()
        .put(
            "Date",
            DateTimeFormatter.RFC_1123_DATE_TIME.format(
                rooms.clock().instant().atOffset(ZoneOffset.UTC)));
    try {
      if (asked.is("GET") && asked.path().equals("/page/events")) {
        stream(asked, response, callback);
      } else {
        answer(asked, response, callback);
      }
    } catch (IOException e) {
      callback.failed(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      callback.failed(e);
    } catch (RuntimeException e) {
      log.error("The workspace failed at {}", asked.path(), e);
      ApiDoor.broken().send(response, callback);
    }
    return true;
  }

  private void stream(Asked asked, Response response, Callback callback) throws IOException {
    Map<String, String> headers = new HashMap<>();
    PageDoor.guard(headers);
    headers.put("Content-Type", "text/event-stream; charset=utf-8");
    headers.forEach((name, value) -> response.getHeaders().put(name, value));
    try (Stream stream = rooms.streams().open(rooms.page().who(asked.query()));
        var out = Content.Sink.asOutputStream(response)) {
      stream.writeTo(out);
    }
    callback.succeeded();
  }

  private void answer(Asked asked, Response response, Callback callback)
      throws IOException, InterruptedException {
    Optional<String> called = called(asked);
    if (called.isPresent()) {
      rooms.faults().awaitThaw();
      Optional<Fault> fault = rooms.faults().take(called.get());
      if (fault.isPresent()) {
        fail(asked, fault.get(), response, callback);
        return;
      }
    }
    find(asked).send(response, callback);
  }

  /** The name under which a call of the app can be made to fail. */
  private static Optional<String> called(Asked asked) {
    return asked
        .under("/api/")
        .or(() -> asked.under("/hook/").map(key -> "response_url"))
        .or(() -> asked.under("/upload/").map(key -> "upload"));
  }

  private void fail(Asked asked, Fault fault, Response response, Callback callback)
      throws IOException, InterruptedException {
    switch (fault.how()) {
      case TOO_MANY -> {
        var answer = WebApi.tooMany(fault.pause());
        Answer.json(answer.status(), answer.headers(), answer.body()).send(response, callback);
      }
      case BROKEN -> ApiDoor.broken().send(response, callback);
      case SLOW -> {
        Faults.sleep(fault.pause());
        find(asked).send(response, callback);
      }
      case DROPPED_BEFORE -> drop(asked, callback);
      case DROPPED_AFTER -> {
        find(asked);
        drop(asked, callback);
      }
    }
  }

  private static void drop(Asked asked, Callback callback) {
    asked.request().getConnectionMetaData().getConnection().getEndPoint().close();
    callback.succeeded();
  }

  private Answer find(Asked asked) throws IOException {
    if (asked.is("GET") && asked.path().equals("/")) {
      return pages.get(asked, "index.html");
    }
    for (var way : ways(asked).entrySet()) {
      Optional<String> rest = asked.under(way.getKey());
      if (rest.isPresent()) {
        return way.getValue().to(asked, rest.get());
      }
    }
    return Answer.json(404, Map.of(), Json.object().put("ok", false).put("error", "not_found"));
  }

  private Map<String, Way> ways(Asked asked) {
    return asked.is("POST")
        ? Map.of(
            "/api/", api::call,
            "/hook/", api::hook,
            "/upload/", api::upload,
            "/page/", pages::post,
            "/control/", control::take)
        : Map.of("/api/", api::call, "/page/", pages::get, "/files/", api::file);
  }

  private interface Way {
    Answer to(Asked asked, String rest) throws IOException;
  }
}
