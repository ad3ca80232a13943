package dev.annexbot.assistant.risks;

import dev.annexbot.chat.Mention;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.checkin.CheckIn;
import dev.annexbot.checkin.Given;
import dev.annexbot.checkin.Kind;
import dev.annexbot.checkin.Run;
import dev.annexbot.checkin.RunId;
import dev.annexbot.checkin.Template;
import dev.annexbot.secret.Secrets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** How a check-in begins: with what was answered last time, or with a message. */
final class Beginning {
  private final Rooms rooms;
  private final Clock clock;

  Beginning(Rooms rooms, Clock clock) {
    this.rooms = rooms;
    this.clock = clock;
  }

  /** A new one, or the one with the same questionnaire or message that was begun before. */
  Run begin(PersonId who, Place where, Template template, String message) {
    CheckIn rules = new CheckIn(template, rooms.criteria());
    String team = where.kind() == Place.Kind.CHANNEL ? where.address() : "";
    String words = cleaned(message);
    String slot =
        words.isEmpty()
            ? template.id().name()
            : template.id().name() + "/" + Integer.toHexString(words.hashCode());
    Run run =
        rules.begin(
            new RunId(UUID.randomUUID().toString()),
            new Run.Begun(who, clock.instant(), team),
            words.isEmpty() ? lastTime(who, template) : fromMessage(template, words));
    return rooms.checkIns().begin(run, slot);
  }

  /** A new one for an occasion, or the one that was begun for it before. */
  Run begin(PersonId who, Template template, Occasion occasion) {
    Run run =
        new CheckIn(template, rooms.criteria())
            .begin(
                new RunId(UUID.randomUUID().toString()),
                new Run.Begun(who, clock.instant(), occasion.team()),
                lastTime(who, template));
    return rooms.checkIns().begin(run, occasion.slot());
  }

  private static String cleaned(String message) {
    String text = Mention.without(message).strip();
    String cut = text.substring(0, Math.min(text.length(), 4 * Kind.Words.MOST));
    String clean = Secrets.clean(cut).text();
    return clean.substring(0, Math.min(clean.length(), Kind.Words.MOST));
  }

  /** What was chosen last time; what was written then was about something else. */
  private Map<String, Given> lastTime(PersonId who, Template template) {
    Map<String, Given> suggested = new LinkedHashMap<>();
    rooms
        .checkIns()
        .latestFinished(who, template.id().name())
        .ifPresent(
            run ->
                run.answers()
                    .given()
                    .forEach((name, given) -> suggest(template, name, given, suggested)));
    return suggested;
  }

  private static void suggest(
      Template template, String name, Given given, Map<String, Given> suggested) {
    boolean exists =
        template
            .question(name)
            .filter(
                question ->
                    !(question.kind() instanceof Kind.Choice choice)
                        || (given instanceof Given.Chosen chosen
                            && choice.option(chosen.value()).isPresent()))
            .isPresent();
    if (exists && !given.isOpen() && !(given instanceof Given.Written)) {
      suggested.put(name, given);
    }
  }

  private static Map<String, Given> fromMessage(Template template, String words) {
    Map<String, Given> suggested = new LinkedHashMap<>();
    template.questions().stream()
        .filter(question -> question.kind() instanceof Kind.Words)
        .findFirst()
        .ifPresent(question -> suggested.put(question.name(), new Given.Written(words)));
    return suggested;
  }
}
