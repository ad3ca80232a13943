package dev.annexbot.handoff;

/** What somebody did about a question. */
public enum Step {
  ASKED("handoff.asked"),
  TAKEN("handoff.taken"),
  HANDED_BACK("handoff.handed.back"),
  ANSWERED("handoff.answered"),
  REOPENED("handoff.reopened"),
  SETTLED("handoff.settled"),
  WITHDRAWN("handoff.withdrawn");

  private final String act;

  Step(String act) {
    this.act = act;
  }

  /** What the journal calls it. */
  public String act() {
    return act;
  }

  /** Whether whoever asked did it, and nobody else can. */
  public boolean isByAsker() {
    return this == ASKED || this == REOPENED || this == SETTLED || this == WITHDRAWN;
  }

  /** Whether whoever asked hears of it in a message of its own. */
  public boolean isNews() {
    return this == ASKED || this == TAKEN || this == ANSWERED || this == REOPENED;
  }
}
