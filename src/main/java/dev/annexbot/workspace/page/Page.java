package dev.annexbot.workspace.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.Member;
import dev.annexbot.workspace.state.StoredFile;
import dev.annexbot.workspace.state.World;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Answers what the page in the browser asks and does, each time in one person's name. */
public final class Page {
  private final World world;
  private final Looking looking;

  /** Those that are done at once, while nothing else happens. */
  private final Map<String, Act> quick = new HashMap<>();

  /** Those that wait for the app. */
  private final Map<String, Act> slow = new HashMap<>();

  public Page(Company company) {
    this.world = company.world();
    this.looking = new Looking(company);
    new Talking(company).addTo(quick);
    new Visiting(company).addTo(quick);
    new Commanding(company).addTo(slow);
    new Pressing(company).addTo(slow);
    new Forms(company).addTo(slow);
  }

  /** What somebody looks at: {@code state} or {@code messages}; empty if there is no such thing. */
  public Optional<ObjectNode> look(String what, JsonNode asked) {
    return switch (what) {
      case "state" -> Optional.of(answer(asked, true, looking::everything));
      case "messages" -> Optional.of(answer(asked, true, looking::messages));
      default -> Optional.empty();
    };
  }

  /** What somebody does; empty if nobody can do that. */
  public Optional<ObjectNode> act(String what, JsonNode asked) {
    if (quick.containsKey(what)) {
      return Optional.ofNullable(quick.get(what)).map(act -> answer(asked, true, act));
    }
    return Optional.ofNullable(slow.get(what)).map(act -> answer(asked, false, act));
  }

  /** A file, if that person may have it. */
  public Optional<StoredFile> file(JsonNode asked) {
    synchronized (world) {
      try {
        return Optional.of(looking.file(new Wish(world, who(asked), asked)));
      } catch (NotDone e) {
        return Optional.empty();
      }
    }
  }

  /** Whose page it is; somebody who is not there is taken for the first who is. */
  public Member who(JsonNode asked) {
    return world
        .member(asked.path("as").asText(""))
        .filter(member -> !Shown.isBot(member))
        .orElseGet(() -> world.members().iterator().next());
  }

  private ObjectNode answer(JsonNode asked, boolean locked, Act act) {
    Wish wish = new Wish(world, who(asked), asked);
    try {
      ObjectNode json = Json.object().put("ok", true);
      if (!locked) {
        return json.setAll(act.of(wish));
      }
      synchronized (world) {
        return json.setAll(act.of(wish));
      }
    } catch (NotDone e) {
      return e.json();
    }
  }
}
