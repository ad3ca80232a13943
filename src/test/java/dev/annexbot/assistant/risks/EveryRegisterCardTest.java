package dev.annexbot.assistant.risks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.assistant.StrictSlack;
import dev.annexbot.assistant.StrictTeams;
import dev.annexbot.assistant.handover.HandoverLetters;
import dev.annexbot.chat.Outbox;
import dev.annexbot.policy.Role;
import dev.annexbot.slack.drawing.Drawing;
import dev.annexbot.slack.drawing.FormDrawing;
import dev.annexbot.slack.drawing.Gallery;
import dev.annexbot.standard.Control;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is said of the register and of controls passes both platforms, as long as it gets. */
class EveryRegisterCardTest {
  private static final String LONGEST = "w".repeat(500);
  private static final Gallery HUNG = png -> Optional.of("F0123456789");

  private final StrictSlack slack = new StrictSlack(true);
  private final StrictTeams teams = new StrictTeams();

  @Test
  void theLongestOfThemPass(@TempDir Path folder) throws Exception {
    try (Conversation talk = new Conversation(folder).given(Role.RISK_OWNER)) {
      decides(talk);
      risks(talk);
      files(talk);
      handsOn(talk);
      for (var card : talk.cards) {
        slack.says(card.title(), Drawing.message(card));
        slack.says(card.title(), Drawing.message(card, HUNG));
        slack.shows(card.title(), Drawing.window(card, HUNG));
        teams.says(card);
      }
      for (var form : talk.forms) {
        slack.shows(form.title(), FormDrawing.view(form, "m".repeat(3_000)));
        teams.asks(form);
      }
      assertThat(talk.cards).hasSizeGreaterThan(200);
      assertThat(talk.forms).hasSizeGreaterThan(20);
    }
    assertThat(slack.refusals()).isEmpty();
    assertThat(teams.refusals()).isEmpty();
  }

  private static void decides(Conversation talk) {
    talk.types("soa");
    for (Control control : Shelf.CATALOGUE.controls()) {
      for (int times = 0; times < 2; times++) {
        talk.types("soa " + control.reference()).presses("Applicable");
        talk.sends(
            Map.of("why", LONGEST, "status", "partly implemented", "evidence", "2026-11-01"));
      }
    }
    talk.types("soa").presses("Technological");
    while (talk.text().contains("[Next") || talk.text().contains(", [Next]")) {
      talk.presses("Next");
    }
    talk.types("soa 5.1").presses("Not applicable").sends(Map.of("why", LONGEST));
  }

  private static void files(Conversation talk) {
    talk.types("export").types("export risks").types("export soa");
  }

  private static void handsOn(Conversation talk) {
    talk.types("risk R-1").presses("Hand on");
    talk.sends(Map.of("to", Conversation.BEN.value(), "note", LONGEST));
    var letters = new HandoverLetters(talk.store.handovers());
    for (String id : talk.store.outbox().due(50)) {
      try (Outbox.Taken letter = talk.store.outbox().take(id).orElseThrow()) {
        if (letter.letter().kind().equals("risk-offered")) {
          var card = letters.write(letter.letter()).orElseThrow();
          talk.cards.add(card);
          talk.as(Conversation.BEN).presses(Conversation.meant(card).getFirst());
        }
      }
    }
    talk.presses("Not mine").sends(Map.of("why", LONGEST));
  }

  private static void risks(Conversation talk) {
    talk.types("checkin near-miss").presses("Write it").sends(Map.of("value", LONGEST));
    talk.presses("Pure luck").presses("5 Almost certain").presses("5 Disastrous").presses("low");
    for (String form :
        List.of("Modify", "Retain", "Avoid", "Share it", "Rate", "Edit", "Risk owner")) {
      talk.types("risk R-1").presses(form);
      talk.sends(
          Map.of(
              "words",
              LONGEST,
              "more",
              "A.8.24",
              "review",
              "2027-01-01",
              "owner",
              "slack:T1:U0123456789",
              "likely",
              "5",
              "bad",
              "5",
              "likely-then",
              "1",
              "bad-then",
              "1",
              "asset",
              LONGEST));
    }
    talk.types("risks all").types("risks mine").types("risk R-1").presses("History").opensHome();
  }
}
