package dev.annexbot.slack.drawing;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.composition.SlackFileObject;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.ExternalSelectElement;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Mention;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Press;
import java.util.ArrayList;
import java.util.List;

/** The single shapes of Block Kit that we use, each within its limits. */
final class Shapes {
  static final int HEADER = 150;
  static final int LABEL = 75;
  static final int FIELD = 2_000;
  private static final int FACTS_IN_A_SECTION = 5;
  private static final int PLACEHOLDER = 150;

  private Shapes() {}

  static PlainTextObject plain(String text, int most) {
    var line = Plain.cut(Plain.clean(text).strip(), most);
    return PlainTextObject.builder().text(line.isEmpty() ? "–" : line).emoji(false).build();
  }

  static LayoutBlock header(String title) {
    var line = Plain.line(title, 1_000);
    return line.length() <= HEADER
        ? HeaderBlock.builder().text(plain(line, HEADER)).build()
        : RichText.bold(line);
  }

  static LayoutBlock heading(String text) {
    return RichText.bold(Plain.line(text, 300));
  }

  static LayoutBlock small(String text) {
    return ContextBlock.builder().elements(List.of(words(text))).build();
  }

  /** A table of two columns: fields stand in pairs, a name on the left and a value on the right. */
  static List<LayoutBlock> facts(List<Block.Fact> facts) {
    var sections = new ArrayList<LayoutBlock>();
    for (int from = 0; from < facts.size(); from += FACTS_IN_A_SECTION) {
      var fields = new ArrayList<TextObject>();
      for (var fact : facts.subList(from, Math.min(facts.size(), from + FACTS_IN_A_SECTION))) {
        fields.add(name(fact.name()));
        fields.add(words(fact.value()));
      }
      sections.add(SectionBlock.builder().fields(fields).build());
    }
    return sections;
  }

  /** Plain, unless somebody is named in it: only then Slack may read it as markup. */
  private static TextObject words(String text) {
    if (!Mention.MARK.matcher(text).find()) {
      return plain(text, FIELD);
    }
    return MarkdownTextObject.builder()
        .text(Mention.named(Plain.escaped(Plain.cut(Plain.clean(text), FIELD)), Shapes::person))
        .verbatim(true)
        .build();
  }

  private static String person(PersonId who) {
    return isUser(who) ? "<@" + who.local() + ">" : who.local();
  }

  /** Whether Slack knows somebody by this id. */
  static boolean isUser(PersonId who) {
    return who.value().startsWith("slack:") && who.local().matches("[UW][A-Z0-9]{1,20}");
  }

  private static TextObject name(String name) {
    var line = Plain.line(name, 200);
    // Slack has no way to write these four so that they are not read as formatting.
    if (line.isEmpty() || line.matches("(?s).*[*_~`].*")) {
      return plain(line, FIELD);
    }
    return MarkdownTextObject.builder()
        .text("*" + Plain.escaped(line) + "*")
        .verbatim(true)
        .build();
  }

  static LayoutBlock buttons(List<Block.Button> buttons) {
    var elements = new ArrayList<BlockElement>();
    for (var button : buttons) {
      elements.add(button(button, elements.size()));
    }
    return ActionsBlock.builder().elements(elements).build();
  }

  private static ButtonElement button(Block.Button button, int place) {
    var drawn =
        ButtonElement.builder()
            .text(plain(button.label(), LABEL))
            .actionId(ActionId.of(button.press().verb(), place));
    if (!button.press().object().isEmpty()) {
      drawn.value(button.press().object());
    }
    return switch (button.style()) {
      case PLAIN -> drawn.build();
      case PRIMARY -> drawn.style("primary").build();
    };
  }

  /** The words stand above it as well: what hangs on a wall of colours needs a caption. */
  static LayoutBlock picture(String file, String alt) {
    return ImageBlock.builder()
        .slackFile(SlackFileObject.builder().id(file).build())
        .altText(Plain.line(alt, FIELD))
        .title(plain(Plain.line(alt, FIELD), FIELD))
        .build();
  }

  static LayoutBlock picker(Block.Picker picker) {
    var select =
        ExternalSelectElement.builder()
            .actionId(ActionId.of(new Press(picker.verb(), "").verb(), 0))
            .placeholder(plain(picker.prompt(), PLACEHOLDER))
            .minQueryLength(0)
            .build();
    return ActionsBlock.builder().elements(List.of(select)).build();
  }

  static OptionObject option(Choice choice) {
    if (choice.value().isEmpty() || choice.value().length() > LABEL) {
      throw new IllegalArgumentException(
          "The value of a choice has 1 to 75 characters: '" + choice.value() + "'");
    }
    return OptionObject.builder().text(plain(choice.label(), LABEL)).value(choice.value()).build();
  }
}
