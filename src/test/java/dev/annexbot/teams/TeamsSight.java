package dev.annexbot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Mention;
import dev.annexbot.chat.Reply;
import dev.annexbot.teams.drawing.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether what Teams was sent says all that the desk said: each text, each button, each question.
 */
final class TeamsSight {
  private static final Set<String> READ =
      Set.of("text", "title", "label", "placeholder", "value", "name", "altText", "abstract");
  private static final String REST = "There is more to it than fits here";

  private TeamsSight() {}

  /** What is missing of the reply. */
  static List<String> missing(Reply reply, List<JsonNode> sent) {
    StringBuilder read = new StringBuilder();
    sent.forEach(each -> read(each, read));
    String seen = letters(read.toString());
    if (read.indexOf(REST) >= 0) {
      return List.of();
    }
    return said(reply)
        .flatMap(TeamsSight::pieces)
        .filter(each -> !seen.contains(letters(each)))
        .toList();
  }

  private static void read(JsonNode node, StringBuilder into) {
    if (node.isObject()) {
      for (var each : node.properties()) {
        if (READ.contains(each.getKey()) && each.getValue().isTextual()) {
          into.append(each.getValue().asText()).append('\n');
        } else {
          read(each.getValue(), into);
        }
      }
    } else {
      node.forEach(each -> read(each, into));
    }
  }

  private static Stream<String> said(Reply reply) {
    return switch (reply) {
      case Reply.Show it -> said(it.card());
      case Reply.Private it -> said(it.card());
      case Reply.Replace it -> said(it.card());
      case Reply.Home it -> said(it.card());
      case Reply.Ask it -> said(it.form());
      case Reply.Mend it -> it.mistakes().values().stream();
      case Reply.Suggest it -> Stream.empty();
      case Reply.Nothing it -> Stream.empty();
    };
  }

  private static Stream<String> said(Card card) {
    return Stream.concat(Stream.of(card.title()), card.blocks().stream().flatMap(TeamsSight::said));
  }

  private static Stream<String> said(Form form) {
    Stream<String> questions = form.fields().stream().map(Form.Field::label);
    return Stream.of(
            Stream.of(form.title(), form.send()),
            form.above().stream().flatMap(TeamsSight::said),
            questions)
        .flatMap(each -> each);
  }

  private static Stream<String> said(Block block) {
    return switch (block) {
      case Block.Text it -> it.text().lines();
      case Block.Heading it -> Stream.of(it.text());
      case Block.Small it -> it.text().lines();
      case Block.Facts it ->
          it.facts().stream().flatMap(each -> Stream.of(each.name(), each.value()));
      case Block.Sources it -> it.sources().stream().map(each -> Plain.line(each.name(), 80));
      case Block.Buttons it ->
          it.buttons().stream()
              .map(Block.Button::label)
              .filter(label -> !Set.of("Helpful", "Not helpful").contains(label));
      case Block.Picker it -> Stream.of(it.prompt());
      case Block.Picture it -> Stream.of(it.alt());
      case Block.Line it -> Stream.empty();
    };
  }

  /** Around the names of people, and no longer than Teams shows of a line. */
  private static Stream<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    var marks = Mention.MARK.matcher(text);
    while (marks.find()) {
      pieces.add(text.substring(from, marks.start()));
      from = marks.end();
    }
    pieces.add(text.substring(from));
    return pieces.stream().map(each -> each.length() > 250 ? each.substring(0, 200) : each);
  }

  /** Markup, white space and punctuation are drawn in each place's own way. */
  private static String letters(String text) {
    return Plain.clean(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
