package dev.annexbot.assistant.weekly;

import static dev.annexbot.chat.CardDraft.button;

import dev.annexbot.assistant.risks.RiskVerbs;
import dev.annexbot.assistant.weekly.Decision.AboutRisk;
import dev.annexbot.assistant.weekly.Decision.HalfDone;
import dev.annexbot.chat.Block.Button;
import dev.annexbot.chat.Person;
import dev.annexbot.policy.Act;
import dev.annexbot.policy.Policy;
import dev.annexbot.policy.Thing;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.level.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A decision as a line and a row of buttons. */
final class DecisionWords {
  private static final int LONGEST = 90;

  private final Policy policy;

  DecisionWords(Policy policy) {
    this.policy = policy;
  }

  String line(Decision decision, LocalDate today) {
    return switch (decision) {
      case HalfDone it -> "Your check-in **" + it.title() + "** is half done. A few taps end it.";
      case AboutRisk it -> line(it, today);
    };
  }

  private static String line(AboutRisk about, LocalDate today) {
    Risk risk = about.risk();
    String name = "**" + risk.id() + " " + cut(risk.scenario().asset()) + "** ";
    String day = Days.day(about.day(), today);
    return name
        + switch (about.matter()) {
          case OVERDUE -> "should have been treated by " + day + ". Is it done?";
          case TREATMENT -> "is to be treated by " + day + ". Is it done?";
          case DECIDE ->
              "is "
                  + risk.level().map(Level::name).orElse("not rated")
                  + ", above what we accept"
                  + (risk.handling().acceptances().isEmpty()
                      ? ", and nothing is decided."
                      : ", and no acceptance holds any more.");
          case ACCEPTANCE -> "is accepted only until " + day + ". And then?";
          case REVIEW ->
              (about.day().isBefore(today) ? "was to be looked at by " : "is to be looked at by ")
                  + day
                  + ". Is it still right?";
          case RATE -> "is not rated yet. How likely is it, and how bad?";
        };
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }

  /** At most five: what it takes, and the ways to leave it for now. */
  List<Button> buttons(Person who, Decision decision) {
    List<Button> buttons = new ArrayList<>();
    switch (decision) {
      case HalfDone it ->
          buttons.add(button("Go on", RiskVerbs.CHECK_IN, it.run().template().name()));
      case AboutRisk it -> buttons.addAll(buttons(who, it));
    }
    buttons.add(button("Next week", WeeklyVerbs.NEXT_WEEK, decision.item()));
    buttons.add(button("Later…", WeeklyVerbs.LATER, decision.item()));
    return buttons;
  }

  private List<Button> buttons(Person who, AboutRisk about) {
    Risk risk = about.risk();
    String number = String.valueOf(risk.id().number());
    List<Button> buttons = new ArrayList<>();
    switch (about.matter()) {
      case OVERDUE, TREATMENT -> buttons.add(act("Done", "done", number));
      case DECIDE, ACCEPTANCE -> {
        if (mayAccept(who, risk)) {
          buttons.add(act("Accept", "accept", number));
        }
        buttons.add(act("Treat", "modify", number));
      }
      case REVIEW -> {
        buttons.add(button("Still right", WeeklyVerbs.STILL_RIGHT, number));
        buttons.add(act("Rate anew", "rate", number));
      }
      case RATE -> buttons.add(act("Rate", "rate", number));
    }
    buttons.add(button("Not mine", WeeklyVerbs.NOT_MINE, number));
    return buttons;
  }

  private static Button act(String label, String form, String number) {
    return button(label, WeeklyVerbs.ACT, form + " " + number);
  }

  private boolean mayAccept(Person who, Risk risk) {
    Thing owned =
        new Thing(who.id().org(), risk.handling().owner().map(Set::of).orElse(Set.of()), Set.of());
    return policy.may(who, Act.ACCEPT_RISK, owned).isYes();
  }
}
