package dev.annexbot.assistant.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.assistant.StrictSlack;
import dev.annexbot.assistant.StrictTeams;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Press;
import dev.annexbot.slack.drawing.Drawing;
import dev.annexbot.slack.drawing.FormDrawing;
import dev.annexbot.slack.drawing.Gallery;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All cards and forms, as full as they get, pass the strict Slack and what Teams allows. */
class EveryHandoffCardTest {
  private static final String MEMORY = "m".repeat(3_000);
  private static final String NASTY = "<!channel> <@U1> *a* _b_ `c` & \"q\" \u202e ** - 1. ";
  private static final String NAMED = "\\{\"type\":\"user\",\"user_id\":\"U(ANNA|BEN)\"}";
  private static final String MANY_CONTROLS =
      "A.5.34, A.5.19, A.5.20, A.5.21, A.5.22, A.5.23, A.5.24, A.5.25, A.5.26, A.5.27, A.5.28,"
          + " A.5.29, A.8.24, A.8.25, A.8.26";

  @TempDir private Path folder;
  private Talk talk;

  @BeforeEach
  void walk() throws Exception {
    talk = new Talk(folder);
    everywhere();
  }

  @AfterEach
  void close() {
    talk.close();
  }

  private static String full(int most) {
    return (NASTY + "long words ".repeat(most)).substring(0, most);
  }

  private void everywhere() {
    for (int each = 1; each <= 5; each++) {
      talk.as(Talk.ANNA).types("ask-human " + full(1_000));
      talk.sends(
          Map.of("question", full(HandoffForms.QUESTION), "name", each % 2 == 0 ? "no" : "yes"));
    }
    talk.types("ask-human").delivers().types("questions").presses(new Press("handoff-show", "1"));
    talk.expert(Talk.BEN).types("questions").presses(new Press("handoff-take", "1 card"));
    talk.presses(new Press("handoff-back", "1 card"));
    talk.delivers().later(Duration.ofDays(3)).tick();
    for (int each = 1; each <= 4; each++) {
      talk.presses(new Press("handoff-answer", each + " card")).sends(answer());
    }
    talk.delivers().presses(new Press("handoff-take", "1 card"));
    talk.as(Talk.ANNA).presses(new Press("handoff-settle", "1"));
    talk.presses(new Press("handoff-reopen", "2"));
    talk.sends(Map.of("more", full(HandoffForms.MORE))).delivers();
    talk.presses(new Press("handoff-withdraw", "5")).delivers();
    talk.says(full(HandoffForms.RULE)).presses(new Press("handoff-take", "1"));
    talk.as(Talk.ADMIN).types("rules").presses(new Press("rule-show", "Q-1"));
    talk.presses(new Press("rule-holds", "Q-1")).presses(new Press("rule-ends", "Q-2"));
    for (int each = 0; each < 60; each++) {
      talk.says("can I use my own phone for mail?").presses("Not helpful");
      talk.sends(Map.of("reason", "wrong", "words", full(500)));
    }
    talk.types("unanswered").later(Duration.ofDays(7)).tick();
    talk.later(Duration.ofDays(200)).tick();
    talk.withoutExperts().types("ask-human").presses(new Press("handoff-take", "x"));
  }

  private static Map<String, String> answer() {
    return Map.of(
        "answer", full(HandoffForms.ANSWER),
        "references", MANY_CONTROLS,
        "keep", "yes",
        "rule", full(HandoffForms.RULE),
        "owner", full(HandoffForms.OWNER));
  }

  private List<Card> cards() {
    List<Card> cards = new ArrayList<>(talk.cards);
    cards.addAll(talk.mail.all());
    return cards;
  }

  @Test
  void allPassTheStrictSlackAndNothingIsLeftOut() {
    StrictSlack slack = new StrictSlack();
    for (Card each : cards()) {
      slack.says(each.title(), Drawing.message(each));
      slack.shows(each.title(), Drawing.window(each, Gallery.EMPTY));
      assertThat(StrictSlack.json(Drawing.message(each)).toString())
          .doesNotContain("There is more to it than fits here");
    }
    StrictSlack inForms = new StrictSlack();
    talk.forms.forEach(each -> inForms.shows(each.title(), FormDrawing.view(each, MEMORY)));

    assertThat(cards()).hasSizeGreaterThan(60);
    assertThat(talk.forms).hasSizeGreaterThan(10);
    // Who asks and who answers is named; what stands in the field of a form calls nobody.
    assertThat(slack.refusals().values())
        .allMatch(why -> why.matches("notifies \\[((" + NAMED + "|<@U(ANNA|BEN)>)(, )?)+]"));
    assertThat(inForms.refusals().values()).allMatch(why -> why.startsWith("notifies "));
  }

  @Test
  void allAreAllowedInTeams() {
    StrictTeams teams = new StrictTeams();
    cards().forEach(teams::says);
    talk.forms.forEach(teams::asks);

    assertThat(teams.refusals()).isEmpty();
  }

  @Test
  void whatAFormCarriesFitsIntoItsMemory() {
    for (var each : talk.forms) {
      assertThat(each.purpose().object().length()).isLessThan(1_000);
    }
  }
}
