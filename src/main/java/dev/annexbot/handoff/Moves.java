package dev.annexbot.handoff;

import dev.annexbot.chat.PersonId;
import dev.annexbot.handoff.Move.Done;
import dev.annexbot.handoff.Move.Not;
import dev.annexbot.handoff.Move.Why;
import java.time.Instant;
import java.util.Optional;

/** What can be done about a question in which state; nothing here is kept. */
public final class Moves {
  private Moves() {}

  /** An expert sees to it. */
  public static Move take(Handoff now, PersonId expert) {
    return switch (now.state()) {
      case OPEN, REOPENED -> new Done(now.next(State.TAKEN, now.care().by(expert)), Step.TAKEN);
      case TAKEN -> new Not(now, now.isTakenBy(expert) ? Why.DONE_ALREADY : Why.TAKEN);
      case ANSWERED, SETTLED -> new Not(now, Why.ANSWERED);
      case WITHDRAWN -> new Not(now, Why.WITHDRAWN);
    };
  }

  /** An expert gives it back to the others; whoever took it may be away, so any of them can. */
  public static Move handBack(Handoff now) {
    return switch (now.state()) {
      case TAKEN -> new Done(now.next(State.OPEN, now.care().byNobody()), Step.HANDED_BACK);
      case OPEN, REOPENED -> new Not(now, Why.NOT_TAKEN);
      case ANSWERED, SETTLED -> new Not(now, Why.ANSWERED);
      case WITHDRAWN -> new Not(now, Why.WITHDRAWN);
    };
  }

  /** Whoever has taken it answers it; there is never a second answer to one asking. */
  public static Move answer(Handoff now, ExpertAnswer answer) {
    return switch (now.state()) {
      case TAKEN ->
          now.isTakenBy(answer.by())
              ? new Done(
                  now.next(State.ANSWERED, now.asked(), now.care(), Optional.of(answer)),
                  Step.ANSWERED)
              : new Not(now, Why.TAKEN);
      case OPEN, REOPENED -> new Not(now, Why.NOT_TAKEN);
      case ANSWERED, SETTLED -> new Not(now, Why.ANSWERED);
      case WITHDRAWN -> new Not(now, Why.WITHDRAWN);
    };
  }

  /** Whoever asked says that the answer helps. */
  public static Move settle(Handoff now, PersonId asker) {
    if (!now.isOf(asker)) {
      return new Not(now, Why.NOT_THEIRS);
    }
    return switch (now.state()) {
      case ANSWERED -> new Done(now.next(State.SETTLED, now.care()), Step.SETTLED);
      case SETTLED -> new Not(now, Why.DONE_ALREADY);
      case OPEN, TAKEN, REOPENED -> new Not(now, Why.NOT_ANSWERED);
      case WITHDRAWN -> new Not(now, Why.WITHDRAWN);
    };
  }

  /**
   * Whoever asked says that the answer does not help.
   *
   * @param more what is missing, or ""
   * @param promised until when they will hear of it now
   */
  public static Move reopen(Handoff now, PersonId asker, String more, Instant promised) {
    if (!now.isOf(asker)) {
      return new Not(now, Why.NOT_THEIRS);
    }
    return switch (now.state()) {
      case ANSWERED, SETTLED ->
          new Done(
              now.next(
                  State.REOPENED, now.asked().with(more), now.care().until(promised), now.answer()),
              Step.REOPENED);
      case REOPENED -> new Not(now, Why.DONE_ALREADY);
      case OPEN, TAKEN -> new Not(now, Why.NOT_ANSWERED);
      case WITHDRAWN -> new Not(now, Why.WITHDRAWN);
    };
  }

  /** Whoever asked takes it back; their words go at once. */
  public static Move withdraw(Handoff now, PersonId asker) {
    if (!now.isOf(asker)) {
      return new Not(now, Why.NOT_THEIRS);
    }
    return switch (now.state()) {
      case OPEN, TAKEN, REOPENED ->
          new Done(
              now.next(
                  State.WITHDRAWN,
                  now.asked().withoutText(),
                  now.care().byNobody(),
                  now.answer()
                      .map(
                          it ->
                              new ExpertAnswer(it.by(), it.at(), "", it.references(), it.kept()))),
              Step.WITHDRAWN);
      case ANSWERED, SETTLED -> new Not(now, Why.ANSWERED);
      case WITHDRAWN -> new Not(now, Why.DONE_ALREADY);
    };
  }
}
