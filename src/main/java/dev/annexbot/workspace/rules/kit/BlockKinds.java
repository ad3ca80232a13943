package dev.annexbot.workspace.rules.kit;

import static dev.annexbot.workspace.rules.kit.Composition.plain;
import static dev.annexbot.workspace.rules.kit.Composition.words;
import static dev.annexbot.workspace.rules.shape.Values.FLAG;
import static dev.annexbot.workspace.rules.shape.Values.address;
import static dev.annexbot.workspace.rules.shape.Values.atLeastOne;
import static dev.annexbot.workspace.rules.shape.Values.list;
import static dev.annexbot.workspace.rules.shape.Values.text;

import dev.annexbot.workspace.rules.shape.Fields;
import dev.annexbot.workspace.rules.shape.Kinds;
import dev.annexbot.workspace.rules.shape.Shape;

/** Which blocks there are on a surface, and what stands in them there. */
public final class BlockKinds {
  private static final Fields BLOCK = Fields.none().may("block_id", text(1, 255));

  /** The blocks of messages. */
  public static final Kinds IN_MESSAGES = new BlockKinds(true, false).inMessages();

  /** The blocks of modals. */
  public static final Kinds IN_MODALS = new BlockKinds(false, true).everywhere();

  /** The blocks of Home tabs. */
  public static final Kinds ON_HOME = new BlockKinds(false, false).everywhere();

  private final boolean message;
  private final boolean modal;

  private BlockKinds(boolean message, boolean modal) {
    this.message = message;
    this.modal = modal;
  }

  private Kinds everywhere() {
    return Kinds.none()
        .or("actions", BLOCK.need("elements", list(1, 25, acting())))
        .or("context", BLOCK.need("elements", list(1, 10, remark())))
        .or("divider", BLOCK)
        .or("header", BLOCK.need("text", plain(150)))
        .or("image", titledPicture(), Composition.onePicture())
        .or("input", input())
        .or("rich_text", RichText.FIELDS.may("block_id", text(1, 255)))
        .or("section", section(), atLeastOne("text", "fields"))
        .or("video", video());
  }

  private Kinds inMessages() {
    return everywhere()
        .or("markdown", BLOCK.need("text", text(1, 12_000)))
        .or("context_actions", BLOCK.need("elements", list(1, 5, Elements.FEEDBACK)))
        .or(LargeBlocks.ALL)
        .or(LargeBlocks.container(everywhere().or(LargeBlocks.TABLE)));
  }

  private static Fields titledPicture() {
    return Composition.picture().may("block_id", text(1, 255)).may("title", plain(2_000));
  }

  private static Shape remark() {
    return words(Composition.TEXT).or("image", Composition.picture(), Composition.onePicture());
  }

  private Fields section() {
    return BLOCK
        .may("text", words(Composition.TEXT))
        .may("fields", list(1, 10, words(2_000)))
        .may("accessory", beside().or("image", Composition.picture(), Composition.onePicture()))
        .may("expand", FLAG);
  }

  private Fields input() {
    var elements =
        Inputs.TEXTS.or(Elements.TICKED).or(Selects.all(modal)).or(Moments.PARTS).or(Moments.WHOLE);
    return BLOCK
        .need("label", plain(2_000))
        .need("element", modal ? elements.or(Inputs.FILES) : elements)
        .may("hint", plain(2_000))
        .may("optional", FLAG)
        .may("dispatch_action", FLAG);
  }

  private Kinds acting() {
    return beside().or(Moments.WHOLE);
  }

  /** What may stand beside the text of a section. */
  private Kinds beside() {
    var elements =
        Elements.BUTTON
            .or(Elements.OVERFLOW)
            .or(Elements.TICKED)
            .or(Selects.all(false))
            .or(Moments.PARTS);
    return message ? elements.or(Elements.WORKFLOW) : elements;
  }

  private static Fields video() {
    var address = address(3_000, "https");
    return BLOCK
        .need("title", plain(199))
        .need("video_url", address)
        .need("thumbnail_url", address)
        .need("alt_text", text(1, 2_000))
        .may("title_url", address)
        .may("author_name", text(1, 49))
        .may("provider_name", text(1, 49))
        .may("provider_icon_url", address)
        .may("description", plain(200));
  }
}
