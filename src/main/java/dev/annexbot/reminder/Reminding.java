package dev.annexbot.reminder;

/** One look at everybody who is reminded. */
public final class Reminding implements Runnable {
  private final Reminders reminders;
  private final Rule rule;

  public Reminding(Reminders reminders, Rule rule) {
    this.reminders = reminders;
    this.rule = rule;
  }

  @Override
  public void run() {
    reminders.all().forEach(this::see);
  }

  /** As many weeks as are overdue, the oldest first. */
  private void see(Reminded person) {
    Reminded now = person;
    boolean goOn = true;
    while (goOn) {
      goOn = decide(now);
      now = new Reminded(now.who(), now.rhythm(), now.next().next(), now.quietUntil(), now.wish());
    }
  }

  private boolean decide(Reminded person) {
    return switch (rule.turn(person, reminders.now())) {
      case Turn.Wait wait -> false;
      case Turn.Send send -> reminders.decide(person.who(), send);
      case Turn.Skip skip -> reminders.decide(person.who(), skip);
    };
  }
}
