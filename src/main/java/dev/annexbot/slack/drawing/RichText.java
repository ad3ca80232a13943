package dev.annexbot.slack.drawing;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextPreformattedElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import dev.annexbot.chat.Mention;
import dev.annexbot.chat.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Paragraphs and lists as rich text. Slack reads no markup in it, so that a mention, a link or a
 * star in the text stays what it is: characters.
 */
final class RichText {
  /** Characters in one block; documented for sections, kept for rich text too. */
  static final int MOST = 3_000;

  private static final int GAP = 2;
  private static final Pattern BOLD = Pattern.compile("\\*\\*(?=\\S)(.+?)(?<=\\S)\\*\\*");

  private RichText() {}

  static List<LayoutBlock> blocks(String text) {
    var blocks = new ArrayList<LayoutBlock>();
    var together = new ArrayList<Part>();
    int length = 0;
    for (var part : Parts.of(Plain.clean(text), MOST - GAP)) {
      if (length + part.text().length() + GAP > MOST) {
        blocks.add(block(together));
        together.clear();
        length = 0;
      }
      together.add(part);
      length += part.text().length() + GAP;
    }
    if (!together.isEmpty()) {
      blocks.add(block(together));
    }
    return blocks;
  }

  static LayoutBlock bold(String text) {
    return RichTextBlock.builder().elements(List.of(section(List.of(word(text, true))))).build();
  }

  /** Lines in which each character has the same width. */
  static LayoutBlock preformatted(String text) {
    return RichTextBlock.builder()
        .elements(
            List.of(
                RichTextPreformattedElement.builder()
                    .elements(List.of(word(Plain.cut(Plain.clean(text), MOST), false)))
                    .build()))
        .build();
  }

  private static LayoutBlock block(List<Part> parts) {
    var elements = new ArrayList<BlockElement>();
    int from = 0;
    while (from < parts.size()) {
      int to = from + 1;
      while (to < parts.size() && parts.get(to).continues(parts.get(to - 1))) {
        to++;
      }
      elements.add(element(parts.subList(from, to), from == 0));
      from = to;
    }
    return RichTextBlock.builder().elements(elements).build();
  }

  private static BlockElement element(List<Part> alike, boolean first) {
    return switch (alike.getFirst()) {
      case Part.Paragraph p -> paragraphs(alike, first);
      case Part.Bullet b -> list(alike, "bullet", 0);
      case Part.Numbered n -> list(alike, "ordered", Math.max(0, n.number() - 1));
    };
  }

  private static RichTextSectionElement paragraphs(List<Part> parts, boolean first) {
    var words = new ArrayList<RichTextElement>();
    for (var part : parts) {
      if (!words.isEmpty()) {
        words.add(word("\n\n", false));
      } else if (!first) {
        words.add(word("\n", false));
      }
      words.addAll(words(part.text()));
    }
    return section(words);
  }

  private static RichTextListElement list(List<Part> items, String style, int offset) {
    var sections = new ArrayList<RichTextElement>();
    items.forEach(item -> sections.add(section(words(item.text()))));
    var list = RichTextListElement.builder().style(style).elements(sections);
    return (offset == 0 ? list : list.offset(offset)).build();
  }

  private static List<RichTextElement> words(String text) {
    var words = new ArrayList<RichTextElement>();
    var mark = Mention.MARK.matcher(text);
    int from = 0;
    while (mark.find()) {
      words.addAll(plainWords(text.substring(from, mark.start())));
      words.add(person(new PersonId(mark.group(1))));
      from = mark.end();
    }
    words.addAll(plainWords(text.substring(from)));
    return words;
  }

  private static RichTextElement person(PersonId who) {
    return Shapes.isUser(who)
        ? RichTextSectionElement.User.builder().userId(who.local()).build()
        : word(who.local(), false);
  }

  private static List<RichTextElement> plainWords(String text) {
    var words = new ArrayList<RichTextElement>();
    var bold = BOLD.matcher(text);
    int from = 0;
    while (bold.find()) {
      if (bold.start() > from) {
        words.add(word(text.substring(from, bold.start()), false));
      }
      words.add(word(bold.group(1), true));
      from = bold.end();
    }
    if (from < text.length()) {
      words.add(word(text.substring(from), false));
    }
    return words;
  }

  private static RichTextSectionElement section(List<RichTextElement> words) {
    return RichTextSectionElement.builder().elements(words).build();
  }

  private static RichTextElement word(String text, boolean bold) {
    var word = RichTextSectionElement.Text.builder().text(text);
    return (bold ? word.style(TextStyle.builder().bold(true).build()) : word).build();
  }
}
