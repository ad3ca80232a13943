package dev.annexbot.teams.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.web.Unclear;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/** The Bot Connector: what we can do in Teams. Every call may be {@link Refused} or Unclear. */
public final class Connector {
  private static final MediaType JSON = MediaType.get("application/json");

  /** Teams of Teams hold 25,000 people at most. */
  private static final int MOST_PAGES = 60;

  private final Calls calls;
  private final Token token;
  private final Services services;

  public Connector(Calls calls, Token token, Services services) {
    this.calls = calls;
    this.token = token;
    this.services = services;
  }

  /** The same for those who cannot wait. */
  public Connector quick(Duration most) {
    return new Connector(calls.quick(most), token, services);
  }

  /** The same with a single try, for those who keep what they have to say. */
  public Connector once() {
    return new Connector(calls.once(), token, services);
  }

  /** Sends a message for all who are there; gives its id, or "" when Teams does not say. */
  public String send(Conversation where, ObjectNode message) {
    return post(url(where, "activities").build(), from(where, message)).path("id").asText("");
  }

  /** Sends a message that only that person sees. */
  public String whisper(Conversation where, Account to, ObjectNode message) {
    ObjectNode whispered = from(where, message);
    whispered.set("recipient", to.json().put("isTargeted", true));
    HttpUrl url = url(where, "activities").addQueryParameter("isTargetedActivity", "true").build();
    return post(url, whispered).path("id").asText("");
  }

  /** Puts a message in the place of one of ours. */
  public void update(Conversation where, String message, ObjectNode by) {
    HttpUrl url = url(where, "activities").addEncodedPathSegment(encoded(message)).build();
    call(new Request.Builder().url(url).put(body(from(where, by).put("id", message))));
  }

  /** Opens the conversation with somebody alone; it is the same one each time. */
  public Conversation direct(Conversation near, Account person) {
    ObjectNode wish = Json.object().put("isGroup", false).put("tenantId", near.tenant());
    wish.set("bot", near.bot().json());
    wish.putArray("members").add(person.json());
    wish.putObject("channelData").putObject("tenant").put("id", near.tenant());
    return near.named(opened(near, wish).path("id").asText(""));
  }

  /** A new thread, and the message that it starts with. */
  public record Started(Conversation conversation, String message) {}

  /** Starts a thread in a channel with this message. */
  public Started start(Conversation channel, ObjectNode message) {
    ObjectNode wish = Json.object().put("isGroup", true);
    wish.set("bot", channel.bot().json());
    ObjectNode data = wish.putObject("channelData");
    data.putObject("channel").put("id", channel.root().id());
    data.putObject("tenant").put("id", channel.tenant());
    wish.set("activity", message);
    JsonNode opened = opened(channel, wish);
    Conversation thread = channel.named(opened.path("id").asText(""));
    return new Started(thread, opened.path("activityId").asText(thread.message()));
  }

  /** Takes a message of ours away. */
  public void remove(Conversation where, String message) {
    call(
        new Request.Builder()
            .url(url(where, "activities").addEncodedPathSegment(encoded(message)).build())
            .delete());
  }

  /** Who somebody is. */
  public JsonNode member(Conversation where, String id) {
    HttpUrl url = url(where.root(), "members").addEncodedPathSegment(encoded(id)).build();
    return call(new Request.Builder().url(url).get());
  }

  /** Everybody who is in a conversation; of a channel, whoever is in its team. */
  public List<JsonNode> members(Conversation where) {
    List<JsonNode> members = new ArrayList<>();
    String more = "";
    for (int page = 0; page < MOST_PAGES; page++) {
      HttpUrl.Builder url = url(where.root(), "pagedMembers").addQueryParameter("pageSize", "500");
      if (!more.isEmpty()) {
        url.addQueryParameter("continuationToken", more);
      }
      JsonNode answer = call(new Request.Builder().url(url.build()).get());
      answer.path("members").forEach(members::add);
      more = answer.path("continuationToken").asText("");
      if (more.isEmpty()) {
        return members;
      }
    }
    throw new Refused(0, "too_many_members");
  }

  private JsonNode opened(Conversation near, ObjectNode wish) {
    JsonNode opened = post(base(near).build(), wish);
    if (opened.path("id").asText("").isEmpty()) {
      throw new Unclear("Teams opened a conversation and did not say which");
    }
    return opened;
  }

  private static ObjectNode from(Conversation where, ObjectNode message) {
    ObjectNode sent = message.deepCopy();
    sent.set("from", where.bot().json());
    sent.set("conversation", Json.object().put("id", where.id()));
    return sent;
  }

  private JsonNode post(HttpUrl url, ObjectNode json) {
    return call(new Request.Builder().url(url).post(body(json)));
  }

  private static RequestBody body(ObjectNode json) {
    return RequestBody.create(Json.text(json), JSON);
  }

  private HttpUrl.Builder url(Conversation where, String part) {
    return base(where).addEncodedPathSegment(encoded(where.id())).addPathSegment(part);
  }

  /** Ids hold semicolons and equal signs, which mean something in an address. */
  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private HttpUrl.Builder base(Conversation where) {
    if (!services.mayBeCalled(where.service())) {
      throw new Refused(0, "service_url");
    }
    HttpUrl service = HttpUrl.get(where.service());
    HttpUrl.Builder url = service.newBuilder();
    // An address that ends with a slash has an empty last segment.
    if (service.pathSegments().getLast().isEmpty()) {
      url.removePathSegment(service.pathSize() - 1);
    }
    return url.addPathSegments("v3/conversations");
  }

  /** A token that has been refused is forgotten, once. */
  private JsonNode call(Request.Builder request) {
    Calls.Answer answer = calls.make(signed(request));
    if (answer.status() == 401) {
      token.forget();
      answer = calls.make(signed(request));
    }
    if (answer.isFine()) {
      return answer.body();
    }
    if (answer.status() >= 500) {
      throw new Unclear("Teams failed with " + answer.status());
    }
    throw new Refused(answer.status(), code(answer.body()));
  }

  /** Its code, without the message, which may quote what somebody wrote. */
  private static String code(JsonNode body) {
    String code = body.path("error").path("code").asText("");
    return code.matches("[A-Za-z0-9_.-]{1,60}") ? code : "";
  }

  private Request signed(Request.Builder request) {
    token.value().ifPresent(it -> request.header("Authorization", "Bearer " + it));
    return request.build();
  }
}
