package dev.annexbot.assistant.risks;

import dev.annexbot.chat.Incoming.Said;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Reply;
import dev.annexbot.risk.RiskId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes what is typed about check-ins and risks. */
final class RiskCommands {
  private static final Pattern RISK = Pattern.compile("(?i)\\s*r-\\d{1,9}\\s*");
  private static final Pattern OURS =
      Pattern.compile("(?i)\\s*((check-?in|risks?)(\\s|$)|r-\\d{1,9}\\s*$)");
  private static final Pattern WHITE = Pattern.compile("\\s+");

  private final WhichCheckIn which;
  private final RegisterDesk register;

  RiskCommands(WhichCheckIn which, RegisterDesk register) {
    this.which = which;
    this.register = register;
  }

  /** Whether a command is about them. */
  static boolean areAbout(String command) {
    return OURS.matcher(command).lookingAt();
  }

  /** Alone with the assistant one need not type a slash. */
  Optional<Reply> said(Said said) {
    String text = said.text().strip().toLowerCase(Locale.ROOT);
    boolean ours = text.matches("(check-?in|check in|risks)( [a-z0-9-]{1,60})?|risk r-?\\d{1,9}");
    return ours && said.where().kind() == Place.Kind.DIRECT
        ? typed(said.who(), said.where(), text.replace("check in", "checkin"))
        : Optional.empty();
  }

  Optional<Reply> typed(Person who, Place where, String text) {
    String[] words = WHITE.split(text.strip(), 2);
    String rest = words.length > 1 ? words[1].strip() : "";
    return switch (words[0].toLowerCase(Locale.ROOT)) {
      case "checkin", "check-in" ->
          Optional.of(which.begin(who, where, rest, WhichCheckIn.way(where)));
      case "risks" -> Optional.of(risks(who, where, rest));
      case "risk" -> RiskId.parse(rest).map(id -> register.one(who, where, id));
      default ->
          RISK.matcher(text).matches()
              ? RiskId.parse(text).map(id -> register.one(who, where, id))
              : Optional.empty();
    };
  }

  private Reply risks(Person who, Place where, String word) {
    return Listing.of(word.isEmpty() ? "mine" : word)
        .map(listing -> register.list(who, where, listing, 0, false))
        .orElseGet(
            () ->
                new Reply.Private(
                    Notes.nothing(
                        "There is no such list",
                        "Type **/iso risks** and one of: mine, team, due, above, all.")));
  }
}
