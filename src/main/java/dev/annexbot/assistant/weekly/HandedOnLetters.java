package dev.annexbot.assistant.weekly;

import static dev.annexbot.chat.CardDraft.button;

import dev.annexbot.assistant.risks.RiskVerbs;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Letters;
import dev.annexbot.chat.Mention;
import dev.annexbot.chat.PersonId;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskRegister;
import dev.annexbot.risk.RiskRegister.Past;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells whoever is next what came to them, or is nobody's now. */
final class HandedOnLetters implements Letters {
  /** The kind of these letters; their reference is {@code from|what|to}. */
  static final String KIND = "handed-on";

  private static final int MOST = 5;
  private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);

  private final RiskRegister register;

  HandedOnLetters(RiskRegister register) {
    this.register = register;
  }

  private record Ref(PersonId from, String what, PersonId to) {
    static Ref parse(String ref) {
      String[] parts = ref.split("\\|", 3);
      return new Ref(new PersonId(parts[0]), parts[1], new PersonId(parts[2]));
    }

    boolean isAboutOne(Risk risk) {
      return what.startsWith("left") || what.startsWith(risk.id() + " ");
    }
  }

  /** Until all that somebody had who has left is handed on. */
  @Override
  public Optional<Duration> wait(Letter letter) {
    Ref ref = Ref.parse(letter.ref());
    boolean underWay =
        ref.what().startsWith("left") && !Waiting.risks(register, ref.from()).isEmpty();
    return underWay ? Optional.of(LOOK_AGAIN) : Optional.empty();
  }

  @Override
  public Optional<Card> write(Letter letter) {
    Ref ref = Ref.parse(letter.ref());
    List<Risk> risks =
        register.all().stream()
            .filter(ref::isAboutOne)
            .filter(risk -> cameFrom(ref.from(), risk))
            .filter(risk -> Waiting.isOf(ref.to(), risk) || risk.handling().owner().isEmpty())
            .toList();
    return risks.isEmpty() ? Optional.empty() : Optional.of(card(ref, risks));
  }

  private boolean cameFrom(PersonId from, Risk risk) {
    List<Past> history = register.history(risk.id());
    for (int at = 1; at < history.size(); at++) {
      boolean handedOn = history.get(at).change().act().equals(HandingOn.ACT);
      if (handedOn && Waiting.isOf(from, history.get(at - 1).risk())) {
        return true;
      }
    }
    return false;
  }

  private static Card card(Ref ref, List<Risk> risks) {
    boolean left = ref.what().startsWith("left");
    boolean yours = risks.stream().anyMatch(risk -> Waiting.isOf(ref.to(), risk));
    CardDraft draft =
        new CardDraft(yours ? "Something of your team is yours now" : "A risk is nobody's now");
    draft.text(
        Mention.of(ref.from())
            + (left ? " is no longer here" : " says that this is not theirs")
            + (yours
                ? ", so it came to you, as you lead them:"
                : ", and I know of nobody who leads them. It has no owner now:"));
    draft.text(
        risks.stream().limit(MOST).map(HandedOnLetters::line).collect(Collectors.joining("\n"))
            + (risks.size() > MOST ? "\n- and " + (risks.size() - MOST) + " more" : ""));
    draft.buttons(
        risks.stream()
            .limit(MOST)
            .map(
                risk ->
                    button("Open " + risk.id(), RiskVerbs.RISK, String.valueOf(risk.id().number())))
            .toList());
    return draft
        .small(
            yours
                ? "You get this because you lead them. Name another owner on the risk itself."
                : "You get this because you are an admin. A manager or a risk owner can name its"
                    + " new owner: /iso risk and its number.")
        .done();
  }

  private static String line(Risk risk) {
    String asset = risk.scenario().asset();
    return "- **"
        + risk.id()
        + "** "
        + (asset.length() <= 100 ? asset : asset.substring(0, 99) + "…");
  }
}
