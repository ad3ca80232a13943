package dev.annexbot.teams.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.Shelf;
import dev.annexbot.assistant.Assistant;
import dev.annexbot.assistant.Feedback;
import dev.annexbot.assistant.Seen;
import dev.annexbot.assistant.Threads;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Form.Field;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Png;
import dev.annexbot.chat.Press;
import dev.annexbot.standard.Provision;
import dev.annexbot.standard.Reference;
import dev.annexbot.teams.api.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawingTest {
  private static final Person DANA = new Person(new PersonId("teams:t:d1"), Person.Standing.MEMBER);
  private static final Place CHANNEL = new Place("c", "c", Place.Kind.CHANNEL);

  private static List<JsonNode> drawn(Card card) {
    return Stream.of(Surface.values()).<JsonNode>map(each -> Drawing.card(card, each)).toList();
  }

  private static Desk desk() {
    return new Assistant(
        Shelf.CATALOGUE, Shelf.ANSWERS, new Forgetful(), new Forgetful(), "#security");
  }

  /** Keeps nothing. */
  private static final class Forgetful implements Threads, Feedback {
    @Override
    public void remember(String conversation, Reference subject) {}

    @Override
    public Optional<Reference> subject(String conversation) {
      return Optional.empty();
    }

    @Override
    public void helpful(Reference about, boolean helpful, Optional<String> reason) {}

    @Override
    public List<Count> counts() {
      return List.of();
    }

    @Override
    public List<Reason> reasons(Reference about) {
      return List.of();
    }
  }

  /** Every clause and control, and what each button on its card leads to. */
  @Test
  void drawsEveryClauseAndControlWithinItsLimits() {
    Desk desk = desk();
    int cards = 0;
    for (Provision provision : Shelf.CATALOGUE.provisions()) {
      String number = provision.reference().number();
      Card first =
          Seen.card(desk.answer(new Incoming.Commanded(DANA, CHANNEL, number))).orElseThrow();
      List<Card> all = new ArrayList<>(List.of(first));
      for (Block block : first.blocks()) {
        if (block instanceof Block.Buttons row) {
          row.buttons().stream()
              .map(each -> desk.answer(new Incoming.Pressed(DANA, CHANNEL, each.press())))
              .forEach(reply -> Seen.card(reply).ifPresent(all::add));
        }
      }
      for (Card each : all) {
        drawn(each).forEach(CardRules::hold);
        cards++;
      }
    }
    assertThat(cards).isGreaterThan(2 * Shelf.CATALOGUE.provisions().size());
  }

  @Test
  void drawsWhateverElseTheAssistantSays() {
    Desk desk = desk();
    for (String typed :
        List.of(
            "help",
            "#preventive",
            "new 2022",
            "map A.9.4.2",
            "csf PR.AA-01",
            "800-53 AC-2",
            "gdpr 32",
            "nis2 3.2",
            "glossary honeypot",
            "search key",
            "9.9.9",
            "A.5",
            "supplier",
            "ask may I use my own phone for mail?",
            "ask what is the weather?")) {
      Card card =
          Seen.card(desk.answer(new Incoming.Commanded(DANA, CHANNEL, typed))).orElseThrow();
      drawn(card).forEach(CardRules::hold);
    }
    var home = new Incoming.Opened(DANA, CHANNEL, Incoming.Surface.HOME);
    drawn(Seen.card(desk.answer(home)).orElseThrow()).forEach(CardRules::hold);
  }

  @Test
  void theRulesSeeMistakes() {
    ObjectNode card = Drawing.card(new Card("x", List.of(new Block.Text("y"))), Surface.MESSAGE);
    assertThat(CardRules.mistakes(card)).isEmpty();
    assertThat(CardRules.mistakes(card.deepCopy().put("version", "1.6"))).isNotEmpty();
    assertThat(CardRules.mistakes(card.deepCopy().put("colour", "red"))).isNotEmpty();
    ObjectNode style = card.deepCopy();
    ((ObjectNode) style.at("/body/0")).put("size", "Huge");
    assertThat(CardRules.mistakes(style)).isNotEmpty();
    ObjectNode table = card.deepCopy();
    ((ObjectNode) table.at("/body/0")).put("type", "Table");
    assertThat(CardRules.mistakes(table)).isNotEmpty();
    ObjectNode empty = card.deepCopy();
    ((ObjectNode) empty.at("/body/1")).put("text", "");
    assertThat(CardRules.mistakes(empty)).isNotEmpty();
  }

  @Test
  void whatDoesNotFitIsLeftOutButNeverTheButtons() {
    List<Block> blocks = new ArrayList<>();
    for (int each = 0; each < 200; each++) {
      blocks.add(new Block.Text("Paragraph " + each + " " + "ü".repeat(300)));
    }
    blocks.add(new Block.Buttons(List.of(new Block.Button("Share", new Press("share", "A.5.7")))));
    ObjectNode card = Drawing.card(new Card("Long", blocks), Surface.MESSAGE);

    CardRules.hold(card);
    assertThat(Json.text(card))
        .contains("Paragraph 0 ")
        .doesNotContain("Paragraph 199 ")
        .contains("There is more to it than fits here")
        .contains("\"verb\":\"share\"");
  }

  @Test
  void listsAreListsAndBoldIsBold() {
    ObjectNode card =
        Drawing.card(
            new Card(
                "T", List.of(new Block.Text("Do **this**:\n- one\n- two\n\nThen\n1. a\n2. b"))),
            Surface.MESSAGE);
    assertThat(card.path("body").findValuesAsText("text"))
        .containsExactly("T", "Do **this**:", "- one\n- two", "Then", "1. a\n2. b");
  }

  @Test
  void whatIsSmallKeepsItsLines() {
    ObjectNode card =
        Drawing.card(
            new Card("T", List.of(new Block.Small("Rests on:\n- A.8.1\n- A.5.10"))),
            Surface.MESSAGE);
    assertThat(card.path("body").findValuesAsText("text"))
        .containsExactly("T", "Rests on:", "- A.8.1\n- A.5.10");
    assertThat(card.at("/body/2/size").asText()).isEqualTo("Small");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a*b*c; a\\*b\\*c",
        "snake_case; snake\\_case",
        "[x](https://evil.example); \\[x\\](https://evil.example)",
        "# not a title; \\# not a title",
        "- not a list; \\- not a list",
        "12. not a list; 12\\. not a list",
        "<at>Dana</at>; \\<at>Dana\\</at>",
        "R&D; R&D",
        "`code`; \\`code\\`",
        "5 - 3 = 2; 5 - 3 = 2",
        "C:\\x; C:\\\\x"
      })
  void markupIsShownAsItWasWritten(String written, String drawn) {
    assertThat(Markdown.escaped(written)).isEqualTo(drawn);
  }

  @Test
  void entitiesAreShownAsTheyWereWritten() {
    assertThat(Markdown.escaped("&lt; and &#35;")).isEqualTo("\\&lt; and \\&#35;");
  }

  @Test
  void twoBracesNeverBecomeAFunction() {
    assertThat(Markdown.escaped("{{DATE(2017-02-14T06:08:39Z)}} and {{{x}}}"))
        .doesNotContain("{{")
        .contains("{\u2060{DATE");
  }

  @Test
  void whatCannotBeSeenIsDropped() {
    ObjectNode card =
        Drawing.card(
            new Card("a\u202Eb", List.of(new Block.Text("c\u200Bd\u0007"))), Surface.MESSAGE);
    assertThat(card.path("body").findValuesAsText("text")).containsExactly("ab", "cd");
  }

  @Test
  void messagesCarryTheNewKindOfButtonAndDialogsTheOlder() {
    Card card =
        new Card(
            "T",
            List.of(new Block.Buttons(List.of(new Block.Button("Go", new Press("show", "1"))))));
    JsonNode message = Drawing.card(card, Surface.MESSAGE).at("/body/1/actions/0");
    assertThat(message.path("type").asText()).isEqualTo("Action.Execute");
    assertThat(message.at("/fallback/type").asText()).isEqualTo("Action.Submit");
    assertThat(message.at("/fallback/data")).isEqualTo(message.path("data"));
    assertThat(Drawing.card(card, Surface.DIALOG).at("/body/1/actions/0/type").asText())
        .isEqualTo("Action.Submit");
    assertThat(Data.read(message.path("data"), "teams:t:d1"))
        .isEqualTo(new Data.Pressed(new Press("show", "1")));
  }

  @Test
  void aPictureTravelsInTheCardUnlessItIsLarge() {
    var small = new Block.Picture(new Png(new byte[] {1, 2}), "A matrix", "x");
    var large = new Block.Picture(new Png(new byte[50_000]), "A matrix", "high | 1\nlow | 2");
    ObjectNode card = Drawing.card(new Card("T", List.of(small, large)), Surface.MESSAGE);
    CardRules.hold(card);
    assertThat(card.at("/body/1/url").asText()).isEqualTo("data:image/png;base64,AQI=");
    assertThat(card.at("/body/1/altText").asText()).isEqualTo("A matrix");
    assertThat(card.at("/body/3/text").asText()).contains("low");
  }

  @Test
  void peopleAndChannelsAreDrawnAndReadBack() {
    String anna = "33333333-1111-4222-8333-944455566677";
    String bert = "44444444-1111-4222-8333-944455566677";
    Form form =
        new Form(
            new Press("round-set", ""),
            "A round",
            "Save",
            List.of(
                new Field.People(
                    "team", "Who?", 9, false, List.of(new PersonId("teams:t:" + anna))),
                new Field.Channel(
                    "where", "Where?", "", true, Optional.of("teams:19:a-b@thread.tacv2"))));
    ObjectNode card = FormDrawing.card(form, Surface.DIALOG, FormDrawing.Before.NOTHING);
    CardRules.hold(card);
    assertThat(card.findValuesAsText("id")).containsExactly("people-team", "channel-where");
    assertThat(card.at("/body/0/value").asText()).isEqualTo(anna);
    assertThat(card.at("/body/0/isMultiSelect").asBoolean()).isTrue();
    assertThat(card.at("/body/1/value").asText()).isEqualTo("19:a-b@thread.tacv2");

    ObjectNode sent = (ObjectNode) card.findValue("data");
    sent.put("people-team", "me, " + bert + ",me");
    sent.put(
        "channel-where",
        "https://teams.microsoft.com/l/channel/19%3aA_b-1%40thread.tacv2/General?groupId=x");
    assertThat(((Data.Sent) Data.read(sent, "teams:t:d1")).values())
        .containsEntry("team", "teams:t:d1,teams:t:" + bert)
        .containsEntry("where", "teams:19:A_b-1@thread.tacv2");
    sent.put("channel-where", "general").put("people-team", "");
    assertThat(((Data.Sent) Data.read(sent, "teams:t:d1")).values())
        .containsExactly(Map.entry("where", "teams:general"));
  }

  @Test
  void everyKindOfFieldIsDrawnAndReadBack() {
    Form form =
        new Form(
            new Press("risk-changed", "accept R-17"),
            "Accept a risk",
            "Accept",
            List.of(new Block.Text("Say why.")),
            List.of(
                new Field.Writing("why", "Why?", "In a sentence", 500, false, "Because"),
                new Field.Choosing(
                    "how",
                    "How?",
                    List.of(new Choice("Modify", "m"), new Choice("Retain", "r")),
                    false,
                    Optional.of("r")),
                new Field.ChoosingMany(
                    "what",
                    "What?",
                    List.of(new Choice("A", "a"), new Choice("B", "b")),
                    List.of("a", "b")),
                new Field.Somebody(
                    "owner",
                    "Who?",
                    false,
                    Optional.of(new PersonId("teams:t:33333333-1111-4222-8333-944455566677"))),
                new Field.Day("until", "Until?", true, Optional.of(LocalDate.of(2026, 12, 31)))));
    ObjectNode card = FormDrawing.card(form, Surface.MESSAGE, FormDrawing.Before.NOTHING);
    CardRules.hold(card);
    assertThat(card.findValuesAsText("id"))
        .containsExactly("field-why", "field-how", "field-what", "who-owner", "field-until");

    assertThat(card.findValuesAsText("isRequired")).as("why and how").hasSize(2);

    ObjectNode sent = (ObjectNode) card.findValue("data");
    sent.put("field-why", "So").put("field-what", "a,b").put("field-until", "2026-12-31");
    sent.put("who-owner", "me").put("field-how", "");
    assertThat(Data.read(sent, "teams:t:d1"))
        .isEqualTo(
            new Data.Sent(
                form.purpose(),
                Map.of("why", "So", "what", "a,b", "until", "2026-12-31", "owner", "teams:t:d1")));
    sent.put("who-owner", "44444444-1111-4222-8333-944455566677");
    assertThat(((Data.Sent) Data.read(sent, "teams:t:d1")).values())
        .containsEntry("owner", "teams:t:44444444-1111-4222-8333-944455566677");
  }
}
