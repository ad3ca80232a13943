package dev.annexbot.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TerminalWallTest {
  private static final Press ASK = new Press("ask-people", "");
  private static final Form FORM =
      new Form(
          ASK,
          "Ask the team",
          "Send",
          List.of(
              new Form.Field.Writing("question", "Your question", "One sentence", 20, false),
              new Form.Field.Choosing(
                  "urgency",
                  "How urgent?",
                  List.of(new Choice("Today", "now"), new Choice("This week", "week"))),
              new Form.Field.Writing("more", "Anything else?", "", 20, true)));

  private final FakeDesk desk = new FakeDesk();
  private String seen = "";

  @Test
  void opensWithWhatTheDeskSays() {
    desk.will(show("Hello"));
    type();
    assertThat(seen).contains("type /iso", "Hello");
    assertThat(desk.heard).containsExactly("Opened PANE");
  }

  @Test
  void plainTextIsSaid() {
    type("", "  what is A.5.7?  ");
    assertThat(desk.heard).endsWith("Said what is A.5.7?").hasSize(2);
  }

  @Test
  void theCommandIsPassedOn() {
    type("/iso lookup A.5.7", "/iso", "/isolate");
    assertThat(desk.heard).containsExactly("Opened PANE", "Commanded lookup A.5.7", "Commanded ");
    assertThat(seen).contains("The only command here is /iso");
  }

  @Test
  void aButtonIsPressedByItsNumber() {
    desk.will(new Reply.Nothing(), card());
    type("hello", "2", "[1]", "3");
    assertThat(desk.heard)
        .containsExactly(
            "Opened PANE", "Said hello", "Pressed show A.5.8", "Pressed show A.5.7", "Said 3");
  }

  @Test
  void aReferenceIsNoNumberOfAButton() {
    desk.will(card());
    type("1.1");
    assertThat(desk.heard).endsWith("Said 1.1");
  }

  @Test
  void aNewCardTakesTheNumbersOfTheOldOne() {
    desk.will(card(), show("No buttons"));
    type("hello", "1");
    assertThat(desk.heard).endsWith("Said hello", "Said 1");
  }

  @Test
  void aSuggestedSentenceIsSaidByItsNumber() {
    desk.will(new Reply.Suggest(List.of("What is an ISMS?", "Which controls are new?")));
    type("2");
    assertThat(desk.heard).endsWith("Said Which controls are new?");
    assertThat(seen).contains("[1] What is an ISMS?");
  }

  @Test
  void aListIsSearchedByTyping() {
    desk.will(
        new Reply.Show(new Card("Look up", List.of(new Block.Picker("show", "Name a control")))));
    type("1", "nothing", "crypt", "2");
    assertThat(seen).contains("Name a control", "Nothing like that", "[2] second crypt");
    assertThat(desk.heard).endsWith("Pressed show 2:crypt");
  }

  @Test
  void aSearchEndsWithEnter() {
    desk.will(
        new Reply.Show(new Card("Look up", List.of(new Block.Picker("show", "Name a control")))));
    type("1", "crypt", "", "hello");
    assertThat(desk.heard).containsExactly("Opened PANE", "Said hello");
  }

  @Test
  void aFormIsAskedFieldByField() {
    desk.will(new Reply.Nothing(), new Reply.Ask(FORM), show("Thanks"));
    type("/iso ask", "", "Are we certified by now?", "Are we certified?", "soon", "2", "");
    assertThat(desk.heard)
        .endsWith("Submitted ask-people {question=Are we certified?, urgency=week}");
    assertThat(seen)
        .contains("This one needs an answer.", "at most 20", "a number from 1 to 2", "Thanks");
  }

  @Test
  void whatIsRefusedIsAskedAgain() {
    desk.will(
        new Reply.Nothing(),
        new Reply.Ask(FORM),
        new Reply.Mend(Map.of("question", "Name the standard, please.")),
        show("Thanks"));
    type("/iso ask", "Certified?", "1", "please", "27001 certified?");
    assertThat(seen).contains("Name the standard, please.", "Thanks");
    assertThat(desk.heard)
        .endsWith("Submitted ask-people {more=please, question=27001 certified?, urgency=now}");
  }

  @Test
  void aFormCanBeLeft() {
    desk.will(new Reply.Nothing(), new Reply.Ask(FORM));
    type("/iso ask", "Certified?", "/leave", "hello");
    assertThat(seen).contains("You left the form; nothing was sent.");
    assertThat(desk.heard).containsExactly("Opened PANE", "Commanded ask", "Said hello");
  }

  @Test
  void aMistakeInNoFieldIsToldAndEndsTheForm() {
    desk.will(
        new Reply.Nothing(), new Reply.Ask(FORM), new Reply.Mend(Map.of("other", "Not today.")));
    type("/iso ask", "Certified?", "1", "", "hello");
    assertThat(seen).contains("Not today.");
    assertThat(desk.heard).hasSize(4);
  }

  @Test
  void whoGoesInTheMiddleOfAFormIsGone() {
    desk.will(new Reply.Nothing(), new Reply.Ask(FORM));
    type("/iso ask", "Certified?");
    assertThat(desk.heard).hasSize(2);
  }

  @Test
  void quitEndsTheConversation() {
    type("quit", "hello");
    assertThat(desk.heard).containsExactly("Opened PANE");
  }

  @Test
  void aFailureIsASentenceWithACodeAndTheConversationGoesOn() {
    desk.breaksAt = "Said secret plan";
    type("secret plan", "hello");
    assertThat(seen)
        .containsPattern("That went wrong on my side \\([A-Z2-9]{4}\\)\\.")
        .doesNotContain("Exception", "at dev.annexbot");
    assertThat(desk.heard).endsWith("Said hello");
  }

  private void type(String... lines) {
    var out = new ByteArrayOutputStream();
    var in = new BufferedReader(new StringReader(String.join("\n", lines) + "\n"));
    new TerminalWall(
            desk, in, new PrintStream(out, true, StandardCharsets.UTF_8), new Screen(80, false))
        .talk();
    seen = out.toString(StandardCharsets.UTF_8);
  }

  private static Reply show(String title) {
    return new Reply.Show(new Card(title, List.of()));
  }

  private static Reply card() {
    return new Reply.Private(
        new Card(
            "Two",
            List.of(
                new Block.Buttons(
                    List.of(
                        new Block.Button("First", new Press("show", "A.5.7")),
                        new Block.Button("Second", new Press("show", "A.5.8")))))));
  }

  /** Replies as it was told, then with nothing. */
  private static final class FakeDesk implements Desk {
    private final List<String> heard = new ArrayList<>();
    private final Deque<Reply> replies = new ArrayDeque<>();
    private String breaksAt = "";

    void will(Reply... next) {
      replies.addAll(List.of(next));
    }

    @Override
    public Reply answer(Incoming incoming) {
      String words = words(incoming);
      heard.add(words);
      if (words.equals(breaksAt)) {
        throw new IllegalStateException("broken by " + words);
      }
      assertThat(incoming.who().isMember()).isTrue();
      assertThat(incoming.where().kind()).isEqualTo(Place.Kind.DIRECT);
      return replies.isEmpty() ? new Reply.Nothing() : replies.remove();
    }

    private static String words(Incoming incoming) {
      return switch (incoming) {
        case Incoming.Said said -> "Said " + said.text();
        case Incoming.Commanded commanded -> "Commanded " + commanded.text();
        case Incoming.Pointed pointed -> "Pointed " + pointed.text();
        case Incoming.Called called -> "Called " + called.name();
        case Incoming.Pressed pressed ->
            "Pressed " + pressed.press().verb() + " " + pressed.press().object();
        case Incoming.Submitted submitted ->
            "Submitted " + submitted.form().verb() + " " + new TreeMap<>(submitted.values());
        case Incoming.Opened opened -> "Opened " + opened.surface();
      };
    }

    @Override
    public boolean onlyLooksUp(String command) {
      return false;
    }

    @Override
    public List<Choice> suggest(Person who, String verb, String typed) {
      return typed.equals("nothing")
          ? List.of()
          : List.of(
              new Choice("first " + typed, "1:" + typed),
              new Choice("second " + typed, "2:" + typed));
    }
  }
}
