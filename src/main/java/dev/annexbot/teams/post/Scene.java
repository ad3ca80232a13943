package dev.annexbot.teams.post;

import dev.annexbot.teams.api.Account;
import dev.annexbot.teams.api.Activity;
import dev.annexbot.teams.api.Conversation;

/**
 * Where somebody did something.
 *
 * @param personal whether it is the conversation with that person alone
 * @param targeted whether only that person sees what was said there, so that the same must hold for
 *     the answer
 */
public record Scene(Conversation conversation, Account person, boolean personal, boolean targeted) {

  public static Scene of(Activity activity) {
    return new Scene(
        activity.conversation(), activity.from(), activity.isPersonal(), activity.isTargeted());
  }
}
