package dev.annexbot.teams.post;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.chat.Choice;
import dev.annexbot.teams.api.Json;
import dev.annexbot.teams.drawing.Drawing;
import dev.annexbot.teams.drawing.Plain;
import java.util.List;

/** What is answered to an invoke, at which somebody is waiting. */
public final class Invoked {
  private static final int DIALOG_TITLE = 60;

  private Invoked() {}

  /** This card takes the place of the one that was pressed. */
  public static ObjectNode card(ObjectNode card) {
    return Json.object()
        .put("statusCode", 200)
        .put("type", "application/vnd.microsoft.card.adaptive")
        .set("value", card);
  }

  /** A sentence at the card that was pressed, which stays. */
  public static ObjectNode sentence(String sentence) {
    return Json.object()
        .put("statusCode", 200)
        .put("type", "application/vnd.microsoft.activity.message")
        .put("value", Plain.clean(sentence));
  }

  /** A dialog, or its next page. */
  public static ObjectNode dialog(String title, ObjectNode card) {
    ObjectNode task = Json.object().put("type", "continue");
    ObjectNode value = task.putObject("value");
    value
        .put("title", Plain.line(title, DIALOG_TITLE))
        .put("width", "medium")
        .put("height", "medium");
    value.set("card", Drawing.attachment(card));
    return Json.object().set("task", task);
  }

  /** The dialog ends with a sentence. */
  public static ObjectNode closing(String sentence) {
    return Json.object()
        .set("task", Json.object().put("type", "message").put("value", Plain.clean(sentence)));
  }

  /**
   * One entry of a search.
   *
   * @param text the first thing that the card says
   * @param card what is put into the message if it is taken
   */
  public record Result(String title, String text, ObjectNode card) {}

  /** What was found. */
  public static ObjectNode results(List<Result> results) {
    ObjectNode extension = Json.object().put("type", "result").put("attachmentLayout", "list");
    var attachments = extension.putArray("attachments");
    for (Result each : results) {
      ObjectNode attachment = Drawing.attachment(each.card());
      attachment
          .putObject("preview")
          .put("contentType", "application/vnd.microsoft.card.thumbnail")
          .putObject("content")
          .put("title", Plain.line(each.title(), 75))
          .put("text", Plain.line(each.text(), 150));
      attachments.add(attachment);
    }
    return Json.object().set("composeExtension", extension);
  }

  /** Nothing was found, and why. */
  public static ObjectNode noResults(String sentence) {
    return Json.object()
        .set("composeExtension", Json.object().put("type", "message").put("text", sentence));
  }

  /** Entries of a list that is searched while typing. */
  public static ObjectNode choices(List<Choice> choices) {
    ObjectNode answer =
        Json.object()
            .put("statusCode", 200)
            .put("type", "application/vnd.microsoft.search.searchResponse");
    var results = answer.putObject("value").putArray("results");
    choices.forEach(
        each ->
            results
                .addObject()
                .put("title", Plain.line(each.label(), 75))
                .put("value", each.value()));
    return answer;
  }

  /** Taken note of. */
  public static ObjectNode noted() {
    return Json.object();
  }
}
