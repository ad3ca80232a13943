package dev.annexbot.workspace.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.workspace.rules.kit.Chunks;
import dev.annexbot.workspace.rules.shape.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether Slack would take a message: the arguments of a call, an answer to a response address, or
 * what travels in an acknowledgement. Fields that are no contents are not looked at.
 */
public final class Texts {
  private static final int TEXT = 40_000;
  private static final int MARKDOWN = 12_000;

  private Texts() {}

  /** Why it is refused. */
  public static Optional<Refusal> check(JsonNode message) {
    return contents(message)
        .or(() -> length(message))
        .or(() -> blocks(message.path("blocks")))
        .or(() -> Attachments.check(message.path("attachments")))
        .or(() -> Metadata.check(message.path("metadata")));
  }

  private static Optional<Refusal> contents(JsonNode message) {
    boolean markdown = message.has("markdown_text");
    if (markdown && (isThere(message.path("text")) || isThere(message.path("blocks")))) {
      return Optional.of(Refusal.of("markdown_text_conflict"));
    }
    boolean something =
        isThere(message.path("text"))
            || isThere(message.path("blocks"))
            || isThere(message.path("attachments"))
            || isThere(message.path("markdown_text"));
    return something ? Optional.empty() : Optional.of(Refusal.of("no_text"));
  }

  private static boolean isThere(JsonNode contents) {
    return contents.isTextual() ? !contents.asText().isBlank() : !contents.isEmpty();
  }

  private static Optional<Refusal> length(JsonNode message) {
    boolean tooLong =
        message.path("text").asText().length() > TEXT
            || message.path("markdown_text").asText().length() > MARKDOWN;
    return tooLong ? Optional.of(Refusal.of("msg_too_long")) : Optional.empty();
  }

  static Optional<Refusal> blocks(JsonNode blocks) {
    if (blocks.isMissingNode() || (blocks.isArray() && blocks.isEmpty())) {
      return Optional.empty();
    }
    var problems = Blocks.check(blocks, Surface.MESSAGE);
    if (!problems.isEmpty()) {
      return Optional.of(new Refusal("invalid_blocks", problems));
    }
    return Blocks.tooLong(blocks)
        ? Optional.of(Refusal.of("msg_blocks_too_long"))
        : Optional.empty();
  }

  /** Text and markdown that a stream may take at once. */
  static Optional<Refusal> streamed(JsonNode arguments) {
    var problems = new ArrayList<Problem>();
    Chunks.SHAPE.check(
        arguments.path("chunks"),
        Spot.root("/chunks", (at, message) -> problems.add(new Problem(at, message))));
    if (arguments.has("chunks") && !problems.isEmpty()) {
      return Optional.of(new Refusal("invalid_arguments", List.copyOf(problems)));
    }
    return length(arguments).or(() -> blocks(arguments.path("blocks")));
  }
}
