package dev.annexbot.teams.drawing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.teams.api.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An answer as a text whose sources are Teams' own footnotes. Teams splits what has a text and a
 * card, so the buttons follow in a message of their own.
 *
 * @param message the text with its footnotes; no label says that a model wrote it, as none did
 * @param buttons what can be pressed about it
 */
public record CitedMessage(ObjectNode message, Optional<Card> buttons) {
  private static final int MOST_SOURCES = 20;
  private static final int NAME = 80;
  private static final int ABSTRACT = 160;
  private static final String SCHEMA = "https://schema.org";

  /** Nothing for a card without sources, and for one that a text cannot show as it is. */
  public static Optional<CitedMessage> of(Card card) {
    return Text.of(Rated.withoutButtons(card))
        .filter(text -> !text.sources.isEmpty() && text.sources.size() <= MOST_SOURCES)
        .map(text -> new CitedMessage(message(card, text), text.rest()))
        .filter(it -> Room.length(it.message) <= Room.MOST);
  }

  private static ObjectNode message(Card card, Text text) {
    ObjectNode message = Json.object().put("type", "message").put("textFormat", "markdown");
    message.put("text", String.join("\n\n", text.parts));
    message.put("summary", Plain.line(card.title(), 200));
    if (Rated.object(card).isPresent()) {
      message.putObject("channelData").putObject("feedbackLoop").put("type", "default");
    }
    ObjectNode entity = message.putArray("entities").addObject();
    entity
        .put("type", SCHEMA + "/Message")
        .put("@type", "Message")
        .put("@context", SCHEMA)
        .put("@id", "");
    ArrayNode citations = entity.putArray("citation");
    text.sources.forEach(each -> citations.add(citation(citations.size() + 1, each)));
    return message;
  }

  private static ObjectNode citation(int position, Block.Source source) {
    ObjectNode citation = Json.object().put("@type", "Claim").put("position", position);
    citation
        .putObject("appearance")
        .put("@type", "DigitalDocument")
        .put("name", Plain.line(source.name(), NAME))
        .put(
            "abstract",
            Plain.line(source.reason().isBlank() ? source.name() : source.reason(), ABSTRACT));
    return citation;
  }

  /** What can be read of a card, what it rests on, and what can be pressed. */
  private static final class Text {
    private final List<String> parts = new ArrayList<>();
    private final List<Block.Source> sources = new ArrayList<>();
    private final List<Block> buttons = new ArrayList<>();

    /** Nothing if there is more to it than words, or a brace, which gets lost in texts. */
    static Optional<Text> of(Card card) {
      Text text = new Text();
      text.parts.add(bold(card.title()));
      boolean whole = card.blocks().stream().allMatch(text::add);
      boolean brace = text.parts.stream().anyMatch(each -> each.matches("(?s).*[{}].*"));
      return whole && !brace ? Optional.of(text) : Optional.empty();
    }

    private boolean add(Block block) {
      return switch (block) {
        case Block.Text it -> add(it.text());
        case Block.Small it -> add(it.text());
        case Block.Heading it -> parts.add(bold(it.text()));
        case Block.Sources it -> parts.add(cited(it));
        case Block.Line it -> true;
        case Block.Buttons it -> buttons.add(it);
        case Block.Facts it -> false;
        case Block.Picker it -> false;
        case Block.Picture it -> false;
      };
    }

    private boolean add(String text) {
      parts.addAll(Parts.of(text));
      return true;
    }

    private static String bold(String text) {
      return "**" + Markdown.escaped(Plain.line(text, 300)) + "**";
    }

    /** {@code Rests on A.8.24 Use of cryptography (control) [1], …}. */
    private String cited(Block.Sources block) {
      List<String> marked = new ArrayList<>();
      for (Block.Source each : block.sources()) {
        sources.add(each);
        marked.add(Markdown.escaped(Plain.line(each.name(), NAME)) + " [" + sources.size() + "]");
      }
      return Markdown.escaped(block.lead()) + " " + String.join(", ", marked) + ".";
    }

    private Optional<Card> rest() {
      return buttons.isEmpty()
          ? Optional.empty()
          : Optional.of(new Card("Go on from here", buttons));
    }
  }
}
