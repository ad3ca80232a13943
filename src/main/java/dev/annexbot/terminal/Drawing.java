package dev.annexbot.terminal;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws cards as text: the same card and screen, the same text. */
final class Drawing {
  private static final Pattern BOLD = Pattern.compile("\\*\\*(\\S|\\S[^\\n]*?\\S)\\*\\*");
  private static final Pattern LIST_ITEM = Pattern.compile("(-|\\d{1,3}\\.) +(.*)");
  private static final int WIDEST_NAME = 24;

  private final Screen screen;
  private final List<String> lines = new ArrayList<>();
  private final List<Offer> offers = new ArrayList<>();

  private Drawing(Screen screen) {
    this.screen = screen;
  }

  static Drawn draw(Card card, Screen screen) {
    Drawing drawing = new Drawing(screen);
    drawing.headline(card.title());
    for (Block block : card.blocks()) {
      drawing.lines.add("");
      drawing.add(block);
    }
    return drawing.drawn();
  }

  /** Sentences that can be said by their numbers. */
  static Drawn draw(List<String> prompts, Screen screen) {
    Drawing drawing = new Drawing(screen);
    for (String prompt : prompts) {
      drawing.paragraph(drawing.offer(new Offer.Saying(prompt)), prompt);
    }
    return drawing.drawn();
  }

  private Drawn drawn() {
    String text = String.join("\n", lines) + "\n";
    return new Drawn(
        text.replace(String.valueOf(Letters.BOLD), screen.styled() ? "\u001b[1m" : "")
            .replace(String.valueOf(Letters.PLAIN), screen.styled() ? "\u001b[0m" : ""),
        offers);
  }

  private void add(Block block) {
    switch (block) {
      case Block.Text text -> text(text.text());
      case Block.Heading heading -> headline(heading.text());
      case Block.Facts facts -> facts(facts.facts());
      case Block.Small small -> small(small.text());
      case Block.Sources sources -> small(sources.asList().text());
      case Block.Buttons buttons -> buttons(buttons.buttons());
      case Block.Picker picker ->
          paragraph(
              offer(new Offer.Searching(picker.verb(), picker.prompt())), picker.prompt() + " …");
      case Block.Picture picture -> picture(picture);
      case Block.Line line -> lines.add("─".repeat(screen.width()));
    }
  }

  /** Its text keeps its spaces, since columns stand below each other in it. */
  private void picture(Block.Picture picture) {
    for (String line : Letters.harmless(picture.text()).split("\n", -1)) {
      lines.add(Letters.columns(line) <= screen.width() ? line : line.strip());
    }
  }

  private void headline(String text) {
    List<String> wrapped = Wrapped.lines("", "", oneLine(text), screen.width());
    wrapped.forEach(line -> lines.add(Letters.BOLD + line + Letters.PLAIN));
    if (!screen.styled()) {
      lines.add("─".repeat(wrapped.stream().mapToInt(Letters::columns).max().orElse(0)));
    }
  }

  private void text(String text) {
    String marked =
        BOLD.matcher(Letters.harmless(text)).replaceAll(Letters.BOLD + "$1" + Letters.PLAIN);
    for (String line : marked.split("\n", -1)) {
      Matcher item = LIST_ITEM.matcher(line);
      if (item.matches()) {
        String bullet = (item.group(1).equals("-") ? "•" : item.group(1)) + " ";
        wrap(bullet, " ".repeat(bullet.length()), item.group(2));
      } else {
        wrap("", "", line);
      }
    }
  }

  private void small(String text) {
    for (String line : Letters.harmless(text).split("\n", -1)) {
      for (String part : Wrapped.lines("", "", line, screen.width())) {
        lines.add(screen.styled() ? "\u001b[90m" + part + "\u001b[0m" : part);
      }
    }
  }

  private void facts(List<Block.Fact> facts) {
    int widest =
        facts.stream().mapToInt(fact -> Letters.columns(oneLine(fact.name()))).max().orElse(0);
    int column = Math.min(Math.min(widest, WIDEST_NAME), screen.width() / 3) + 2;
    facts.forEach(fact -> fact(fact, column));
  }

  private void fact(Block.Fact fact, int column) {
    String name = oneLine(fact.name());
    int gap = column - Letters.columns(name);
    if (gap >= 2) {
      wrap(name + " ".repeat(gap), " ".repeat(column), oneLine(fact.value()));
    } else {
      wrap("", "", name);
      wrap(" ".repeat(column), " ".repeat(column), oneLine(fact.value()));
    }
  }

  private void buttons(List<Block.Button> buttons) {
    StringBuilder row = new StringBuilder();
    for (Block.Button button : buttons) {
      String label = offer(new Offer.Pressing(button.press())) + oneLine(button.label());
      if (!row.isEmpty() && Letters.columns(row + "   " + label) > screen.width()) {
        lines.add(row.toString());
        row.setLength(0);
      }
      row.append(row.isEmpty() ? "" : "   ").append(label);
    }
    lines.add(row.toString());
  }

  /** Gives it the next number, and returns that in brackets. */
  private String offer(Offer offer) {
    offers.add(offer);
    return "[" + offers.size() + "] ";
  }

  private void paragraph(String first, String text) {
    wrap(first, " ".repeat(first.length()), oneLine(text));
  }

  private void wrap(String first, String indent, String text) {
    lines.addAll(Wrapped.lines(first, indent, text, screen.width()));
  }

  private static String oneLine(String text) {
    return Letters.harmless(text).replace('\n', ' ').strip();
  }
}
