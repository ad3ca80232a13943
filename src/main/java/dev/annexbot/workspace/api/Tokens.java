package dev.annexbot.workspace.api;

import dev.annexbot.workspace.state.Ids;
import java.util.Locale;

/**
 * The secrets between the workspace and the app.
 *
 * @param verification the old verification token, which is in every payload and proves nothing
 * @param control opens the door for faults on demand
 */
public record Tokens(
    String bot, String app, String signingSecret, String verification, String control) {

  public static Tokens fresh(Ids ids) {
    return new Tokens(
        "xoxb-" + ids.letters(12) + "-" + ids.letters(24),
        "xapp-1-" + ids.letters(11) + "-" + ids.letters(40),
        ids.letters(32).toLowerCase(Locale.ROOT),
        ids.letters(24),
        ids.letters(24));
  }
}
