package dev.annexbot.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Press;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingTest {
  private static final Screen PLAIN = new Screen(60, false);
  private static final Screen STYLED = new Screen(60, true);
  private static final Card CARD =
      new Card(
          "A.8.24 Use of cryptography",
          List.of(
              new Block.Text(
                  """
                  Say **when** data is encrypted and who keeps the keys, then check it:
                  - at rest, on every laptop and in every backup that leaves the house
                  - in transit
                  10. a numbered point\
                  """),
              new Block.Facts(
                  List.of(
                      new Block.Fact("Type", "preventive"),
                      new Block.Fact(
                          "Security properties", "confidentiality, integrity and availability"))),
              new Block.Heading("Read on"),
              new Block.Line(),
              new Block.Small("27001:2022, own words"),
              new Block.Buttons(
                  List.of(
                      new Block.Button("Why?", new Press("why", "A.8.24")),
                      new Block.Button("In the 2013 edition", new Press("edition", "A.10.1.1")),
                      new Block.Button("A neighbour of it", new Press("show", "A.8.25")))),
              new Block.Picker("show", "Look up another one")));

  @Test
  void drawsACard() {
    assertThat(Drawing.draw(CARD, PLAIN).text())
        .isEqualTo(
            """
            A.8.24 Use of cryptography
            ──────────────────────────

            Say when data is encrypted and who keeps the keys, then
            check it:
            • at rest, on every laptop and in every backup that leaves
              the house
            • in transit
            10. a numbered point

            Type                 preventive
            Security properties  confidentiality, integrity and
                                 availability

            Read on
            ───────

            ────────────────────────────────────────────────────────────

            27001:2022, own words

            [1] Why?   [2] In the 2013 edition   [3] A neighbour of it

            [4] Look up another one …
            """);
  }

  @Test
  void numbersWhatCanBeChosen() {
    assertThat(Drawing.draw(CARD, PLAIN).offers())
        .containsExactly(
            new Offer.Pressing(new Press("why", "A.8.24")),
            new Offer.Pressing(new Press("edition", "A.10.1.1")),
            new Offer.Pressing(new Press("show", "A.8.25")),
            new Offer.Searching("show", "Look up another one"));
  }

  @Test
  void drawsBoldAndGreyOnAScreenThatShowsThem() {
    assertThat(Drawing.draw(CARD, STYLED).text())
        .startsWith(
            "\u001b[1mA.8.24 Use of cryptography\u001b[0m\n\nSay \u001b[1mwhen\u001b[0m data")
        .contains("\u001b[90m27001:2022, own words\u001b[0m");
  }

  @Test
  void aPlainTextHoldsNoEscapeSequence() {
    assertThat(Drawing.draw(CARD, PLAIN).text()).doesNotContain("\u001b", "\uE000", "\uE001");
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 37, 60, 80, 120})
  void noLineIsLongerThanTheScreenIsWide(int width) {
    String text = "a".repeat(95) + " 情報セキュリティ".repeat(9) + " https://example.com/" + "x".repeat(70);
    Card card =
        new Card(
            text,
            List.of(
                new Block.Text("- " + text + "\n\n" + text),
                new Block.Small(text),
                new Block.Facts(List.of(new Block.Fact("n".repeat(50), text))),
                new Block.Picker("show", text)));
    assertThat(Drawing.draw(card, new Screen(width, false)).text().lines())
        .allSatisfy(line -> assertThat(Letters.columns(line)).isLessThanOrEqualTo(width));
  }

  @Test
  void loosesNoWordWhenItWraps() {
    String words = "one two  three " + "four".repeat(30) + " five";
    assertThat(text(words).replaceAll("\\s", "")).contains(words.replace(" ", ""));
  }

  @Test
  void otherMarkupIsShownAsItWasWritten() {
    assertThat(text("2 ** 3 *x* `y` <b> ****")).contains("2 ** 3 *x* `y` <b> ****");
  }

  @Test
  void textCannotCommandTheTerminal() {
    assertThat(text("a\u001b[2Jb\u009bc\rd\u0007e\u202Ef\uE000g\th")).contains("a[2Jbcdefg h");
  }

  @Test
  void aDollarAndABackslashStayWhatTheyAre() {
    assertThat(text("**$1** \\ $2")).contains("$1 \\ $2");
  }

  private static String text(String text) {
    String drawn = Drawing.draw(new Card("T", List.of(new Block.Text(text))), PLAIN).text();
    return String.join("\n", Arrays.asList(drawn.split("\n")).subList(3, drawn.split("\n").length));
  }
}
