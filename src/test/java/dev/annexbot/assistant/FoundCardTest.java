package dev.annexbot.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.answer.Question;
import dev.annexbot.terminal.CardText;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FoundCardTest {
  private static String card(String contact, String question) {
    AnswerCards cards =
        new AnswerCards(
            Shelf.CATALOGUE,
            contact,
            Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC));
    return CardText.of(cards.card(question, Shelf.ANSWERS.answer(Question.of(question))), 1000);
  }

  @Test
  void aSentenceThatStartsWithTheContactStartsWithACapital() {
    String card = card("your security team", "someone asks for my password");

    assertThat(card)
        .contains("Whom to tell. Your security team, even if you gave nothing away.")
        .contains("Tell your security team what they asked for")
        .doesNotContain("{contact}");
  }

  @Test
  void aChannelStaysAsItIs() {
    assertThat(card("#security", "someone asks for my password"))
        .contains("Whom to tell. #security, even if you gave nothing away.");
  }
}
