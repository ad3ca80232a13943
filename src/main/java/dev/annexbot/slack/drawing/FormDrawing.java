package dev.annexbot.slack.drawing;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Form.Field;
import java.util.ArrayList;
import java.util.List;

/** Draws forms as windows; each field is a block with the field's name. */
public final class FormDrawing {
  /** The name of the one element in each block. */
  public static final String ELEMENT = "value";

  private static final int LABEL = 2_000;
  private static final int LONGEST_INPUT = 3_000;
  private static final int LONG_INPUT = 150;
  private static final int RADIO_BUTTONS = 10;

  private FormDrawing() {}

  /**
   * The window of a form.
   *
   * @param memory what must come back with it; at most 3,000 characters
   */
  public static View view(Form form, String memory) {
    var blocks = new ArrayList<LayoutBlock>();
    form.fields().forEach(field -> blocks.add(input(field)));
    return View.builder()
        .type("modal")
        .callbackId(form.purpose().verb())
        .privateMetadata(memory)
        .title(Drawing.title(form.title()))
        .submit(ViewSubmit.builder().type("plain_text").text(Plain.line(form.send(), 24)).build())
        .close(ViewClose.builder().type("plain_text").text("Cancel").build())
        .blocks(blocks)
        .build();
  }

  private static LayoutBlock input(Field field) {
    var input =
        InputBlock.builder().blockId(field.name()).label(Shapes.plain(field.label(), LABEL));
    return switch (field) {
      case Field.Writing it -> writing(it, input);
      case Field.Choosing it -> input.element(choosing(it)).build();
    };
  }

  private static InputBlock writing(Field.Writing field, InputBlock.InputBlockBuilder input) {
    int most = Math.clamp(field.most(), 1, LONGEST_INPUT);
    input
        .element(
            PlainTextInputElement.builder()
                .actionId(ELEMENT)
                .multiline(most > LONG_INPUT)
                .maxLength(most)
                .build())
        .optional(field.optional());
    if (!field.hint().isBlank()) {
      input.hint(Shapes.plain(field.hint(), LABEL));
    }
    return input.build();
  }

  private static BlockElement choosing(Field.Choosing field) {
    var options = List.copyOf(field.choices().stream().map(Shapes::option).toList());
    return options.size() <= RADIO_BUTTONS
        ? RadioButtonsElement.builder().actionId(ELEMENT).options(options).build()
        : StaticSelectElement.builder().actionId(ELEMENT).options(options).build();
  }
}
