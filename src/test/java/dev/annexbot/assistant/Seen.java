package dev.annexbot.assistant;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What somebody sees of a reply, as text, and what they could press on it. */
public final class Seen {
  private Seen() {}

  /** The card of a reply that has one. */
  public static Optional<Card> card(Reply reply) {
    return switch (reply) {
      case Reply.Show it -> Optional.of(it.card());
      case Reply.Private it -> Optional.of(it.card());
      case Reply.Replace it -> Optional.of(it.card());
      case Reply.Home it -> Optional.of(it.card());
      case Reply.Ask it -> Optional.empty();
      case Reply.Mend it -> Optional.empty();
      case Reply.Suggest it -> Optional.empty();
      case Reply.Nothing it -> Optional.empty();
    };
  }

  /** Of its card, or what stands above its form. */
  public static List<Block> blocks(Reply reply) {
    return reply instanceof Reply.Ask ask
        ? ask.form().above()
        : card(reply).map(Card::blocks).orElse(List.of());
  }

  /** What the button with this label means. */
  public static Press press(List<Block> blocks, String label) {
    return presses(blocks, label)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No button '" + label + "' in\n" + text(blocks)));
  }

  private static Stream<Press> presses(List<Block> blocks, String label) {
    return blocks.stream()
        .filter(Block.Buttons.class::isInstance)
        .flatMap(block -> ((Block.Buttons) block).buttons().stream())
        .filter(button -> button.label().equals(label))
        .map(Block.Button::press);
  }

  public static String text(Reply reply) {
    return switch (reply) {
      case Reply.Ask it -> text(it.form());
      case Reply.Mend it -> it.mistakes().toString();
      case Reply.Suggest it -> it.prompts().toString();
      default -> card(reply).map(Seen::text).orElse("");
    };
  }

  public static String text(Card card) {
    return card.title() + "\n" + text(card.blocks());
  }

  private static String text(Form form) {
    return form.title() + "\n" + text(form.above()) + "\n" + form.fields();
  }

  private static String text(List<Block> blocks) {
    return blocks.stream().map(Seen::text).collect(Collectors.joining("\n"));
  }

  private static String text(Block block) {
    return switch (block) {
      case Block.Text it -> it.text();
      case Block.Heading it -> it.text();
      case Block.Small it -> it.text();
      case Block.Sources it -> it.asList().text();
      case Block.Facts it ->
          it.facts().stream()
              .map(fact -> fact.name() + ": " + fact.value())
              .collect(Collectors.joining("\n"));
      case Block.Buttons it ->
          it.buttons().stream()
              .map(button -> "[" + button.label() + "]")
              .collect(Collectors.joining("\n"));
      case Block.Picker it -> it.prompt();
      case Block.Picture it -> it.alt();
      case Block.Line it -> "";
    };
  }
}
