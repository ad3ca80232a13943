package dev.annexbot.teams.inbox;

import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The desk, and which forms it has given to whom, so that one that needs mending can be shown
 * again. After an hour, or a start, what has to be mended is told in words alone.
 */
final class Shown implements Desk {
  private final Desk desk;
  private final Recent<Form> forms;

  Shown(Desk desk, Clock clock) {
    this.desk = desk;
    this.forms = new Recent<>(Duration.ofHours(1), clock);
  }

  @Override
  public Reply answer(Incoming incoming) {
    Reply reply = desk.answer(incoming);
    if (reply instanceof Reply.Ask ask) {
      forms.keep(key(incoming.who().id().value(), ask.form().purpose()), ask.form());
    }
    return reply;
  }

  @Override
  public boolean onlyLooksUp(String command) {
    return desk.onlyLooksUp(command);
  }

  @Override
  public List<Choice> suggest(Person who, String verb, String typed) {
    return desk.suggest(who, verb, typed);
  }

  /** The form that this person was given for that purpose. */
  Optional<Form> find(String who, Press purpose) {
    return forms.find(key(who, purpose));
  }

  private static String key(String who, Press purpose) {
    return who + " " + purpose.verb() + " " + purpose.object();
  }
}
