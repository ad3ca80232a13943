package dev.annexbot.slack.drawing;

import dev.annexbot.chat.Png;
import java.util.Optional;

/** Knows which file at Slack a picture is, if it is one yet. */
@FunctionalInterface
public interface Gallery {
  /** Where no picture hangs, all are told in words. */
  Gallery EMPTY = png -> Optional.empty();

  /** The id of the file. */
  Optional<String> file(Png png);
}
