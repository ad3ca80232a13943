package dev.annexbot.assistant.accounts;

import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Reply;
import java.util.List;

/** Here accounts become people and people accounts; whoever is behind knows people alone. */
public final class KnownPeople implements Desk {
  private final Desk behind;
  private final Faces faces;

  public KnownPeople(Desk behind, Faces faces) {
    this.behind = behind;
    this.faces = faces;
  }

  @Override
  public Reply answer(Incoming incoming) {
    if (incoming instanceof Incoming.Commanded typed
        && typed.who().isMember()
        && onlyLooksUp(typed.text())) {
      return behind.answer(faces.atHome(typed));
    }
    return faces.outward(behind.answer(faces.inward(incoming)), incoming.who().id().platform());
  }

  @Override
  public List<Choice> suggest(Person who, String verb, String typed) {
    return behind.suggest(faces.person(who), verb, typed);
  }

  @Override
  public boolean onlyLooksUp(String command) {
    return behind.onlyLooksUp(command);
  }
}
