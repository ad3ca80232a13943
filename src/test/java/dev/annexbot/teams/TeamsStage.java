package dev.annexbot.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Mention;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import dev.annexbot.teams.api.Json;
import dev.annexbot.teams.drawing.CardRules;
import dev.annexbot.teams.drawing.CitedMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts the wall of Teams before the desks of scripts. What a script does becomes a signed activity;
 * what the wall makes of it must be what was meant; and what Teams is sent must say all that the
 * desk said. Buttons and forms are pressed and sent as Teams was shown them.
 */
final class TeamsStage implements AutoCloseable {
  private static final List<String> PREFIXES = List.of("field-", "who-", "people-", "channel-");

  private final TeamsHouse house;
  private final TeamsCast cast;
  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private volatile @Nullable Incoming played;
  private volatile @Nullable Desk desk;
  private int activities;

  private record Heard(Incoming incoming, Reply reply) {}

  /** A card that Teams has shown, the kind of invoke that its buttons cause, and its message. */
  private record Shown(JsonNode card, String invoke, String message) {}

  TeamsStage() throws IOException {
    house = new TeamsHouse(new Stagehand());
    cast = new TeamsCast(house.microsoft);
  }

  private Incoming now() {
    return Objects.requireNonNull(played);
  }

  private Desk behind() {
    return Objects.requireNonNull(desk);
  }

  /** What the wall asks: it must have understood what the script did. */
  private final class Stagehand implements Desk {
    @Override
    public Reply answer(Incoming seen) {
      Incoming meant = meant(seen);
      Reply reply = behind().answer(meant);
      heard.add(new Heard(meant, reply));
      return reply;
    }

    @Override
    public List<Choice> suggest(Person who, String verb, String typed) {
      return behind().suggest(cast.person(who), verb, typed);
    }

    @Override
    public boolean onlyLooksUp(String verb) {
      return behind().onlyLooksUp(verb);
    }
  }

  /** A desk behind the wall. */
  Desk before(Desk desk) {
    List<Shown> shown = new ArrayList<>();
    return new Desk() {
      @Override
      public Reply answer(Incoming incoming) {
        return play(desk, shown, incoming);
      }

      @Override
      public List<Choice> suggest(Person who, String verb, String typed) {
        return desk.suggest(who, verb, typed);
      }

      @Override
      public boolean onlyLooksUp(String verb) {
        return desk.onlyLooksUp(verb);
      }
    };
  }

  int activities() {
    return activities;
  }

  private synchronized Reply play(Desk desk, List<Shown> shown, Incoming incoming) {
    this.desk = desk;
    played = incoming;
    heard.clear();
    house.microsoft.forget();
    activities++;
    ObjectNode activity = written(incoming, shown);
    Place where = place(incoming);
    cast.in(where, activity);
    activity.set("from", cast.from(incoming.who()));
    String answered = house.send(activity).body();
    JsonNode answer = Json.read(answered.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    Eventually.isTrue("the desk hears of " + incoming, () -> reply(incoming).isPresent());
    Reply reply = reply(incoming).orElseThrow();
    List<JsonNode> sent = sent(reply, where, answer);
    assertThat(TeamsSight.missing(reply, sent)).as("shown of " + reply + " in " + sent).isEmpty();
    staysPrivate(reply, where);
    remember(shown, activity, answer);
    return reply;
  }

  private Optional<Reply> reply(Incoming incoming) {
    return heard.stream()
        .filter(each -> each.incoming().getClass().equals(incoming.getClass()))
        .filter(
            each ->
                !(incoming instanceof Incoming.Opened opened)
                    || ((Incoming.Opened) each.incoming()).surface() == opened.surface())
        .map(Heard::reply)
        .findFirst();
  }

  /** Its own surfaces are in the conversation with one person. */
  private static Place place(Incoming incoming) {
    Place where = incoming.where();
    return incoming instanceof Incoming.Opened
        ? new Place(where.address(), where.thread(), Place.Kind.DIRECT)
        : where;
  }

  // --- what the wall has understood

  private Incoming meant(Incoming seen) {
    Person who = cast.person(seen.who());
    Place where = now().where();
    boolean dialog = seen.where().address().endsWith(":dialog");
    assertThat(dialog ? "dialog" : seen.where().thread())
        .isEqualTo(dialog ? "dialog" : cast.thread(place(now())));
    return switch (seen) {
      case Incoming.Said it -> new Incoming.Said(who, where, text(it.text()));
      case Incoming.Commanded it -> new Incoming.Commanded(who, where, text(it.text()));
      case Incoming.Pointed it -> new Incoming.Pointed(who, where, text(it.text()));
      case Incoming.Called it -> new Incoming.Called(who, where, it.name(), text(it.text()));
      case Incoming.Pressed it -> new Incoming.Pressed(who, where, it.press());
      case Incoming.Opened it -> new Incoming.Opened(who, where, it.surface());
      case Incoming.Submitted it ->
          new Incoming.Submitted(who, where, it.form(), values(it.values()));
    };
  }

  /** Teams takes white space around it away, and marks that only we may make. */
  private String text(String seen) {
    String meant =
        switch (now()) {
          case Incoming.Said it -> it.text();
          case Incoming.Commanded it -> it.text();
          case Incoming.Pointed it -> it.text();
          case Incoming.Called it -> it.text();
          case Incoming.Pressed it -> "";
          case Incoming.Submitted it -> "";
          case Incoming.Opened it -> "";
        };
    String clean = Mention.without(meant).replace('\u00a0', ' ').strip();
    assertThat(seen.strip()).isEqualTo(clean.length() > 8_000 ? seen.strip() : clean);
    return seen;
  }

  private Map<String, String> values(Map<String, String> seen) {
    Map<String, String> values = new HashMap<>();
    seen.forEach(
        (name, value) ->
            values.put(
                name,
                List.of(value.split(",", -1)).stream()
                    .map(cast::value)
                    .collect(Collectors.joining(","))));
    Map<String, String> sent = new HashMap<>(((Incoming.Submitted) now()).values());
    sent.values().removeIf(String::isEmpty);
    assertThat(values).isEqualTo(sent);
    return values;
  }

  // --- what the script does, as Teams would send it

  private ObjectNode written(Incoming incoming, List<Shown> shown) {
    return switch (incoming) {
      case Incoming.Said it -> message(it.where(), it.text());
      case Incoming.Commanded it -> message(it.where(), "iso " + it.text());
      case Incoming.Pointed it -> called("which_control", it.text());
      case Incoming.Called it -> called(it.name(), it.text());
      case Incoming.Pressed it -> pressed(it.press(), shown);
      case Incoming.Submitted it -> submitted(it, shown);
      case Incoming.Opened it ->
          switch (it.surface()) {
            case HOME -> message(place(it), "home");
            case PANE -> house.fresh("01-personal-install.installationUpdate");
            case CHANNEL -> house.fresh("17-channel-install.installationUpdate");
          };
    };
  }

  private ObjectNode message(Place where, String text) {
    String sent = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    if (where.kind() == Place.Kind.DIRECT) {
      return house.says(sent);
    }
    ObjectNode mention = house.fresh("18-channel-mention.message");
    return mention.put("text", mention.at("/entities/0/text").asText() + " " + sent);
  }

  private ObjectNode called(String command, String text) {
    ObjectNode call = house.fresh("14-message-action-fetchtask.invoke.composeExtension-fetchTask");
    ObjectNode value = (ObjectNode) call.path("value");
    value.put("commandId", command);
    value
        .putObject("messagePayload")
        .putObject("body")
        .put("contentType", "text")
        .put("content", text);
    return call;
  }

  private ObjectNode pressed(Press press, List<Shown> shown) {
    for (Shown each : shown.reversed()) {
      for (JsonNode data : each.card().findValues("data")) {
        boolean same =
            data.path("verb").asText().equals(press.verb())
                && data.path("object").asText().equals(press.object());
        if (same) {
          return invoke(each, data);
        }
      }
    }
    // A thumb of Teams' own, an entry of a list, or a button from before this script.
    ObjectNode data = Json.object().put("verb", press.verb()).put("object", press.object());
    return invoke(new Shown(Json.object(), "adaptiveCard/action", ""), data);
  }

  private ObjectNode submitted(Incoming.Submitted sent, List<Shown> shown) {
    for (Shown each : shown.reversed()) {
      for (JsonNode data : each.card().findValues("data")) {
        boolean same =
            data.path("form").asText().equals(sent.form().verb())
                && data.path("object").asText().equals(sent.form().object());
        if (same) {
          return invoke(each, filled(data, each.card(), sent.values()));
        }
      }
    }
    ObjectNode data =
        Json.object().put("form", sent.form().verb()).put("object", sent.form().object());
    return invoke(
        new Shown(Json.object(), "adaptiveCard/action", ""),
        filled(data, Json.object(), sent.values()));
  }

  private ObjectNode filled(JsonNode data, JsonNode card, Map<String, String> values) {
    ObjectNode filled = data.deepCopy();
    List<String> inputs = card.findValuesAsText("id");
    values.forEach(
        (name, value) -> {
          String id =
              PREFIXES.stream()
                  .map(prefix -> prefix + name)
                  .filter(inputs::contains)
                  .findFirst()
                  .orElse("field-" + name);
          filled.put(id, filled(id, value));
        });
    return filled;
  }

  private String filled(String id, String value) {
    if (value.isEmpty()) {
      return value;
    }
    return switch (id.substring(0, id.indexOf('-'))) {
      case "who" -> cast.directory(value);
      case "people" ->
          List.of(value.split(",")).stream().map(cast::directory).collect(Collectors.joining(","));
      case "channel" -> cast.channel(value);
      default -> value;
    };
  }

  private ObjectNode invoke(Shown card, JsonNode data) {
    boolean opens = data.path("msteams").path("type").asText().equals("task/fetch");
    String name = opens ? "task/fetch" : card.invoke();
    ObjectNode invoke =
        switch (name) {
          case "adaptiveCard/action" ->
              house.presses("04-card-action-execute.invoke.adaptiveCard-action", data);
          case "task/fetch" -> house.fresh("invoke.task-fetch");
          case "task/submit" -> house.fresh("invoke.task-submit");
          default -> house.fresh("16-dialog-submit-step2.invoke.composeExtension-submitAction");
        };
    if (!name.equals("adaptiveCard/action")) {
      ((ObjectNode) invoke.path("value")).set("data", data);
    }
    return invoke.put("replyToId", card.message());
  }

  // --- what Teams was sent

  private List<JsonNode> sent(Reply reply, Place where, JsonNode answer) {
    int wanted = posts(reply, where, answer);
    Eventually.isTrue(
        wanted + " messages to Teams for " + reply, () -> house.microsoft.posts().size() >= wanted);
    List<JsonNode> sent = new ArrayList<>(List.of(answer));
    house.microsoft.posts().forEach(each -> sent.add(each.body()));
    sent.stream().flatMap(each -> each.findParents("body").stream()).forEach(TeamsStage::valid);
    return sent;
  }

  private static void valid(JsonNode card) {
    if (card.path("type").asText().equals("AdaptiveCard")) {
      CardRules.hold(card);
    }
  }

  /** How many messages follow; none where the answer of an invoke shows it already. */
  private static int posts(Reply reply, Place where, JsonNode answer) {
    if (answer.path("value").isObject() || answer.at("/task/type").asText().equals("continue")) {
      return 0;
    }
    return switch (reply) {
      case Reply.Nothing it -> 0;
      case Reply.Suggest it -> where.kind() == Place.Kind.DIRECT && !it.prompts().isEmpty() ? 1 : 0;
      case Reply.Mend it -> answer.isObject() ? 0 : 1;
      case Reply.Show it ->
          CitedMessage.of(it.card()).filter(text -> text.buttons().isPresent()).isPresent() ? 2 : 1;
      case Reply.Private it -> 1;
      case Reply.Replace it -> 1;
      case Reply.Home it -> 1;
      case Reply.Ask it -> 1;
    };
  }

  private void staysPrivate(Reply reply, Place where) {
    if (reply instanceof Reply.Private && where.kind() != Place.Kind.DIRECT) {
      assertThat(house.microsoft.posts())
          .allMatch(each -> each.query().contains("isTargetedActivity=true"));
    }
  }

  private void remember(List<Shown> shown, JsonNode activity, JsonNode answer) {
    List<Microsoft.Call> calls = house.microsoft.calls();
    for (int at = 0; at < calls.size(); at++) {
      if (calls.get(at).card().isObject()) {
        shown.add(new Shown(calls.get(at).card(), "adaptiveCard/action", "m" + (at + 1)));
      }
    }
    String message = activity.path("replyToId").asText();
    if (answer.at("/value/body").isArray()) {
      shown.add(new Shown(answer.path("value"), "adaptiveCard/action", message));
    }
    JsonNode dialog = answer.at("/task/value/card/content");
    if (dialog.isObject()) {
      String name = activity.path("name").asText();
      String next = name.startsWith("task/") ? "task/submit" : "composeExtension/submitAction";
      shown.add(new Shown(dialog, next, message));
    }
  }

  @Override
  public void close() {
    house.close();
  }
}
