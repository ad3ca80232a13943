package dev.annexbot.assistant.weekly;

import static dev.annexbot.chat.CardDraft.button;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Mention;
import dev.annexbot.policy.Policy;
import dev.annexbot.reminder.Calendar;
import dev.annexbot.reminder.TeamHelp;
import dev.annexbot.standard.Control;
import java.util.List;
import java.util.stream.Collectors;

/** The weekly message: at most five things, each a line, and below it why and when. */
final class WeeklyCards {
  private static final int MOST = 3;
  private static final int SENTENCE = 300;

  private final Calendar calendar;
  private final Why why;
  private final DecisionWords decisions;

  WeeklyCards(Calendar calendar, Why why, Policy policy) {
    this.calendar = calendar;
    this.why = why;
    this.decisions = new DecisionWords(policy);
  }

  /** {@code note}: what stands above it, or "". */
  Card digest(Receiver to, Digest digest, String note) {
    CardDraft draft = new CardDraft(title(digest));
    draft.text(note);
    draft.text(listed("Since last week", digest.changes()));
    for (Decision decision : digest.decisions()) {
      add(draft, to, decision);
    }
    draft.text(listed("On your team", digest.team().stream().map(WeeklyCards::help).toList()));
    draft.text(listed("Waiting or running out", digest.ending()));
    return ended(draft, to, digest.control());
  }

  private static String title(Digest digest) {
    int count = digest.decisions().size();
    return "Your week in security"
        + (count == 0 ? "" : count == 1 ? ": one thing to decide" : ": two things to decide");
  }

  /** One thing that was put off and comes back. */
  Card again(Receiver to, Decision decision) {
    CardDraft draft = new CardDraft("You wanted to come back to this");
    add(draft, to, decision);
    return draft.small("You get this because you put it off until now.").done();
  }

  private void add(CardDraft draft, Receiver to, Decision decision) {
    draft.text(decisions.line(decision, to.today()));
    draft.buttons(decisions.buttons(to.person(), decision));
  }

  /** Nothing is left of what was there. */
  Card settled(Receiver to, Digest digest, String note) {
    CardDraft draft = new CardDraft("Nothing else needs you this week");
    draft.text(note).text("**Nothing else needs you this week.**");
    return ended(draft, to, digest.control());
  }

  Card allClear(Receiver to, Digest digest) {
    CardDraft draft = new CardDraft("All clear this month");
    draft.text("**All clear.** Nothing waits for you, and nothing of yours runs out soon.");
    return ended(draft, to, digest.control());
  }

  private Card ended(CardDraft draft, Receiver to, Control control) {
    String number = control.reference().toString();
    draft.text(
        "**Control of the week**: "
            + number
            + " "
            + control.title()
            + ". "
            + sentence(control.page().inShort()));
    draft.small(
        "You get this because "
            + why.of(to.who())
            + ". "
            + to.next(calendar)
                .map(
                    moment ->
                        "The next one comes on "
                            + Days.moment(moment)
                            + ", if something needs you then.")
                .orElse("No further one comes."));
    return draft
        .buttons(
            List.of(
                button("Show " + number, "show", number),
                button("Change time", WeeklyVerbs.SET, ""),
                button("Stop", WeeklyVerbs.STOP, "")))
        .done();
  }

  private static String sentence(String text) {
    int end = text.indexOf(". ");
    String first = end < 0 ? text : text.substring(0, end + 1);
    return first.length() <= SENTENCE ? first : first.substring(0, SENTENCE - 1) + "…";
  }

  private static String help(TeamHelp.Wanted wanted) {
    return Mention.of(wanted.who()) + " " + wanted.why();
  }

  /** The first few, and how many more there are; nothing if there are none. */
  private static String listed(String what, List<String> parts) {
    if (parts.isEmpty()) {
      return "";
    }
    int more = parts.size() - MOST;
    return "**"
        + what
        + "**: "
        + parts.stream().limit(MOST).collect(Collectors.joining("; "))
        + (more > 0 ? "; and " + more + " more" : "")
        + ".";
  }
}
