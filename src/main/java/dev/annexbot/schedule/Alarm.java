package dev.annexbot.schedule;

import dev.annexbot.chat.Letter;

/** Tells admins what no program can settle. */
public interface Alarm {

  /** It can never arrive. */
  void dead(Letter letter, String why);

  /** It may have arrived, and a person has to look. */
  void parked(Letter letter, String why);

  /** It had arrived twice; the later one was taken away. */
  void doubled(Letter letter);
}
