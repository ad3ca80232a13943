package dev.annexbot.workspace.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.delivery.Payloads;
import dev.annexbot.workspace.state.Channel;
import dev.annexbot.workspace.state.FormValues;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.Message;
import dev.annexbot.workspace.state.View;
import dev.annexbot.workspace.state.World;

/** Where something can be pressed: in a message, or in a window or Home tab. */
sealed interface Spot {

  JsonNode blocks();

  /** The payload of a press there. */
  ObjectNode press(Wish wish, Payloads payloads, ObjectNode action);

  /** The payload of a search for options there. */
  ObjectNode options(Wish wish, Payloads payloads, ObjectNode asked);

  /** The spot that the page names, if that person may press there. */
  static Spot of(Wish wish) {
    JsonNode container = wish.node("container");
    if (container.path("type").asText().equals("view")) {
      return new InView(view(wish, container.path("viewId").asText()));
    }
    Channel channel = wish.channel(container.path("channel").asText());
    return new InMessage(channel, wish.message(channel, container.path("ts").asText()));
  }

  /** A window or Home tab of that person; of windows only the top one can be touched. */
  static View view(Wish wish, String id) {
    return wish.world()
        .views()
        .find(id)
        .filter(view -> view.member().equals(wish.who().id()))
        .filter(view -> isHomeOrTop(wish.world(), view))
        .orElseThrow(() -> new NotDone("not_found", "That window is closed already."));
  }

  private static boolean isHomeOrTop(World world, View view) {
    return view.type().equals("home")
        || world.views().top(view.member()).filter(top -> top.id().equals(view.id())).isPresent();
  }

  /** In a message. */
  record InMessage(Channel channel, Message message) implements Spot {
    @Override
    public JsonNode blocks() {
      return message.body().blocks();
    }

    @Override
    public ObjectNode press(Wish wish, Payloads payloads, ObjectNode action) {
      ObjectNode values = FormValues.of(blocks(), wish.node("state"), Json.object());
      return Payloads.withState(payloads.press(wish.who(), channel, message, action), values);
    }

    @Override
    public ObjectNode options(Wish wish, Payloads payloads, ObjectNode asked) {
      return payloads.options(wish.who(), channel, message, asked);
    }
  }

  /** In a window or on a Home tab. */
  record InView(View view) implements Spot {
    @Override
    public JsonNode blocks() {
      return view.blocks();
    }

    @Override
    public ObjectNode press(Wish wish, Payloads payloads, ObjectNode action) {
      ObjectNode values = FormValues.of(blocks(), wish.node("state"), view.values());
      View now = wish.world().views().fillIn(view, values);
      return payloads.press(wish.who(), now, action);
    }

    @Override
    public ObjectNode options(Wish wish, Payloads payloads, ObjectNode asked) {
      return payloads.options(wish.who(), view, asked);
    }
  }
}
