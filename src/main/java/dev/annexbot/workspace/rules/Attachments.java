package dev.annexbot.workspace.rules;

import static dev.annexbot.workspace.rules.shape.Values.FLAG;
import static dev.annexbot.workspace.rules.shape.Values.address;
import static dev.annexbot.workspace.rules.shape.Values.list;
import static dev.annexbot.workspace.rules.shape.Values.oneOf;
import static dev.annexbot.workspace.rules.shape.Values.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.workspace.rules.shape.Fields;
import dev.annexbot.workspace.rules.shape.Shape;
import dev.annexbot.workspace.rules.shape.Spot;
import java.util.ArrayList;
import java.util.Optional;

/** The older way to put something below a message. */
final class Attachments {
  private static final int MANY = 100;
  private static final Shape ANY = (value, spot) -> {};
  private static final Shape LONG = text(0, 8_000);
  private static final Shape SHORT = text(0, 255);
  private static final Shape LINK = address(3_000, "https", "http");

  private static final Shape FIELD =
      Fields.none().need("title", SHORT).need("value", LONG).may("short", FLAG);

  private static final Shape ATTACHMENT =
      Fields.none()
          .may("blocks", ANY)
          .may("fallback", LONG)
          .may("color", text(1, 20))
          .may("pretext", LONG)
          .may("author_name", SHORT)
          .may("author_link", LINK)
          .may("author_icon", LINK)
          .may("author_subname", SHORT)
          .may("title", text(0, 1_000))
          .may("title_link", LINK)
          .may("text", LONG)
          .may("fields", list(0, MANY, FIELD))
          .may("image_url", LINK)
          .may("thumb_url", LINK)
          .may("footer", text(0, 300))
          .may("footer_icon", LINK)
          .may("ts", ANY)
          .may("actions", list(0, 5, ANY))
          .may("callback_id", SHORT)
          .may("mrkdwn_in", list(0, 3, oneOf("pretext", "text", "fields")));

  private Attachments() {}

  static Optional<Refusal> check(JsonNode attachments) {
    if (attachments.isMissingNode()) {
      return Optional.empty();
    }
    if (attachments.size() > MANY) {
      return Optional.of(Refusal.of("too_many_attachments"));
    }
    var problems = new ArrayList<Problem>();
    var spot = Spot.root("/attachments", (at, what) -> problems.add(new Problem(at, what)));
    list(0, MANY, ATTACHMENT).check(attachments, spot);
    for (int i = 0; i < attachments.size(); i++) {
      if (attachments.path(i).has("blocks")) {
        problems.addAll(
            Blocks.check(
                attachments.path(i).path("blocks"),
                Surface.MESSAGE,
                "/attachments/" + i + "/blocks"));
      }
    }
    return problems.isEmpty()
        ? Optional.empty()
        : Optional.of(new Refusal("invalid_attachments", problems));
  }
}
