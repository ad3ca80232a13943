package dev.annexbot.workspace.rules.kit;

import static dev.annexbot.workspace.rules.shape.Values.FLAG;
import static dev.annexbot.workspace.rules.shape.Values.address;
import static dev.annexbot.workspace.rules.shape.Values.like;
import static dev.annexbot.workspace.rules.shape.Values.list;
import static dev.annexbot.workspace.rules.shape.Values.oneOf;
import static dev.annexbot.workspace.rules.shape.Values.text;
import static dev.annexbot.workspace.rules.shape.Values.whole;

import dev.annexbot.workspace.rules.shape.Fields;
import dev.annexbot.workspace.rules.shape.Kinds;
import dev.annexbot.workspace.rules.shape.Shape;
import java.util.regex.Pattern;

/** Rich text: sections, lists, quotes and preformatted text, made of styled elements. */
final class RichText {
  private static final int MANY = 1_000;
  private static final Shape ADDRESS = address(3_000, "https", "http");
  private static final Shape LINK =
      like(Pattern.compile("(https?://|mailto:|slack://)\\S{1,2990}"), "a valid URL");
  private static final Fields STYLE =
      Fields.none()
          .may("bold", FLAG)
          .may("italic", FLAG)
          .may("strike", FLAG)
          .may("code", FLAG)
          .may("underline", FLAG)
          // Documented for mentions; the Java client sends them with every text.
          .may("highlight", FLAG)
          .may("client_highlight", FLAG)
          .may("unlink", FLAG);
  private static final Fields STYLED = Fields.none().may("style", STYLE);
  private static final Fields TEXT = STYLED.need("text", text(1, 12_000));
  private static final Fields LINKED =
      STYLED.need("url", LINK).may("text", text(1, 3_000)).may("unsafe", FLAG);

  private static final Kinds PREFORMATTED = Kinds.none().or("text", TEXT).or("link", LINKED);
  private static final Kinds ANY =
      PREFORMATTED
          .or("user", STYLED.need("user_id", Ids.USER))
          .or("channel", STYLED.need("channel_id", Ids.CHANNEL))
          .or("usergroup", STYLED.need("usergroup_id", Ids.GROUP))
          .or("team", STYLED.need("team_id", Ids.TEAM))
          .or("broadcast", STYLED.need("range", oneOf("here", "channel", "everyone")))
          .or(
              "color",
              STYLED.need("value", like(Pattern.compile("#[0-9a-fA-F]{6}"), "a hex colour")))
          .or(
              "emoji",
              STYLED
                  .need("name", like(Pattern.compile("[a-z0-9_+'-]{1,100}"), "an emoji's name"))
                  .may("unicode", like(Pattern.compile("[0-9a-f-]+"), "hexadecimal"))
                  .may("url", ADDRESS))
          .or(
              "date",
              STYLED
                  .need("timestamp", whole(0, 9_999_999_999L))
                  .need("format", text(1, 255))
                  .may("url", ADDRESS)
                  .may("fallback", text(1, 255)));

  private static final Fields SECTION = Fields.none().need("elements", list(1, MANY, ANY));
  private static final Shape BORDER = whole(0, 1);

  private static final Kinds PARTS =
      Kinds.none()
          .or("rich_text_section", SECTION)
          .or("rich_text_quote", SECTION.may("border", BORDER))
          .or(
              "rich_text_preformatted",
              Fields.none().need("elements", list(1, MANY, PREFORMATTED)).may("border", BORDER))
          .or(
              "rich_text_list",
              Fields.none()
                  .need("style", oneOf("bullet", "ordered"))
                  .need("elements", list(1, MANY, Kinds.none().or("rich_text_section", SECTION)))
                  .may("indent", whole(0, 8))
                  .may("offset", whole(0, 10_000))
                  .may("border", BORDER));

  static final Fields FIELDS = Fields.none().need("elements", list(1, MANY, PARTS));

  private RichText() {}
}
