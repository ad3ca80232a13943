package dev.annexbot.slack.drawing;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.MultiUsersSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.UsersSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Form.Field;
import dev.annexbot.chat.PersonId;
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
    var blocks = new ArrayList<LayoutBlock>(Drawing.above(form.above()));
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
      case Field.Choosing it -> input.optional(it.optional()).element(choosing(it)).build();
      case Field.ChoosingMany it -> input.optional(true).element(many(it)).build();
      case Field.Somebody it -> input.optional(it.optional()).element(somebody(it)).build();
      case Field.People it -> input.optional(it.optional()).element(people(it)).build();
      case Field.Channel it -> channel(it, input);
      case Field.Day it -> input.optional(it.optional()).element(day(it)).build();
    };
  }

  private static InputBlock writing(Field.Writing field, InputBlock.InputBlockBuilder input) {
    int most = Math.clamp(field.most(), 1, LONGEST_INPUT);
    var written =
        PlainTextInputElement.builder()
            .actionId(ELEMENT)
            .multiline(most > LONG_INPUT)
            .maxLength(most);
    if (!field.before().isEmpty()) {
      written.initialValue(Plain.cut(Plain.clean(field.before()), most));
    }
    input.element(written.build()).optional(field.optional());
    if (!field.hint().isBlank()) {
      input.hint(Shapes.plain(field.hint(), LABEL));
    }
    return input.build();
  }

  private static BlockElement choosing(Field.Choosing field) {
    var options = List.copyOf(field.choices().stream().map(Shapes::option).toList());
    var before =
        options.stream()
            .filter(option -> field.before().filter(option.getValue()::equals).isPresent())
            .findFirst();
    if (options.size() <= RADIO_BUTTONS) {
      var radio = RadioButtonsElement.builder().actionId(ELEMENT).options(options);
      return before.map(radio::initialOption).orElse(radio).build();
    }
    var select = StaticSelectElement.builder().actionId(ELEMENT).options(options);
    return before.map(select::initialOption).orElse(select).build();
  }

  private static BlockElement many(Field.ChoosingMany field) {
    var options = List.copyOf(field.choices().stream().map(Shapes::option).toList());
    var before =
        options.stream().filter(option -> field.before().contains(option.getValue())).toList();
    var boxes = CheckboxesElement.builder().actionId(ELEMENT).options(options);
    return (before.isEmpty() ? boxes : boxes.initialOptions(before)).build();
  }

  private static BlockElement somebody(Field.Somebody field) {
    var select = UsersSelectElement.builder().actionId(ELEMENT);
    return field
        .before()
        .filter(Shapes::isUser)
        .map(PersonId::local)
        .map(select::initialUser)
        .orElse(select)
        .build();
  }

  private static BlockElement people(Field.People field) {
    var select = MultiUsersSelectElement.builder().actionId(ELEMENT).maxSelectedItems(field.most());
    var before = field.before().stream().filter(Shapes::isUser).map(PersonId::local).toList();
    return (before.isEmpty() ? select : select.initialUsers(before)).build();
  }

  private static InputBlock channel(Field.Channel field, InputBlock.InputBlockBuilder input) {
    var select =
        ConversationsSelectElement.builder()
            .actionId(ELEMENT)
            .filter(
                ConversationsFilter.builder()
                    .include(List.of("public", "private"))
                    .excludeExternalSharedChannels(true)
                    .excludeBotUsers(true)
                    .build());
    input.optional(field.optional());
    if (!field.hint().isBlank()) {
      input.hint(Shapes.plain(field.hint(), LABEL));
    }
    return input
        .element(
            field
                .before()
                .filter(address -> address.matches("slack:[CG][A-Z0-9]{2,20}"))
                .map(address -> address.substring("slack:".length()))
                .map(select::initialConversation)
                .orElse(select)
                .build())
        .build();
  }

  private static BlockElement day(Field.Day field) {
    var picker = DatePickerElement.builder().actionId(ELEMENT);
    return field.before().map(day -> picker.initialDate(day.toString())).orElse(picker).build();
  }
}
