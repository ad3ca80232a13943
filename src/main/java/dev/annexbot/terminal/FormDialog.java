package dev.annexbot.terminal;

import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Form;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Asks the questions of a form one after the other, and again those that need another look. */
final class FormDialog {
  private static final String LEAVE = "/leave";

  private final Form form;
  private final Conversation conversation;
  private final Map<String, String> values = new HashMap<>();

  FormDialog(Form form, Conversation conversation) {
    this.form = form;
    this.conversation = conversation;
  }

  /** The values by the names of their fields; none if the person left the form. */
  Optional<Map<String, String>> ask() {
    conversation.show(form.title());
    conversation.say("(" + LEAVE + " ends this without sending anything)");
    for (Form.Field field : form.fields()) {
      if (!ask(field)) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }

  /** Asks again what was refused. */
  Optional<Map<String, String>> mend(Map<String, String> mistakes) {
    for (Form.Field field : form.fields()) {
      String mistake = mistakes.get(field.name());
      if (mistake != null) {
        conversation.say(mistake);
        if (!ask(field)) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(values);
  }

  /** Whether the person stayed. */
  private boolean ask(Form.Field field) {
    describe(field);
    while (true) {
      Optional<String> typed = conversation.ask("  > ").filter(line -> !line.equals(LEAVE));
      if (typed.isEmpty()) {
        conversation.say("You left the form; nothing was sent.");
        return false;
      }
      Optional<String> refusal = take(field, typed.get());
      if (refusal.isEmpty()) {
        return true;
      }
      conversation.say(refusal.get());
    }
  }

  private void describe(Form.Field field) {
    switch (field) {
      case Form.Field.Writing writing -> {
        conversation.say(writing.label() + (writing.optional() ? " (Enter leaves it out)" : ""));
        if (!writing.hint().isBlank()) {
          conversation.say("  " + writing.hint());
        }
      }
      case Form.Field.Choosing choosing -> {
        conversation.say(choosing.label());
        int number = 1;
        for (Choice choice : choosing.choices()) {
          conversation.say("  [" + number++ + "] " + choice.label());
        }
      }
    }
  }

  /** Keeps the value, or says why it will not do. */
  private Optional<String> take(Form.Field field, String typed) {
    return switch (field) {
      case Form.Field.Writing writing -> write(writing, typed);
      case Form.Field.Choosing choosing -> choose(choosing, typed);
    };
  }

  private Optional<String> write(Form.Field.Writing field, String typed) {
    if (typed.isEmpty() && !field.optional()) {
      return Optional.of("This one needs an answer.");
    }
    if (typed.length() > field.most()) {
      return Optional.of(
          "That has " + typed.length() + " characters; at most " + field.most() + " will do.");
    }
    if (typed.isEmpty()) {
      values.remove(field.name());
    } else {
      values.put(field.name(), typed);
    }
    return Optional.empty();
  }

  private Optional<String> choose(Form.Field.Choosing field, String typed) {
    Optional<Integer> number = Conversation.number(typed, field.choices().size());
    number.ifPresent(n -> values.put(field.name(), field.choices().get(n - 1).value()));
    return number.isPresent()
        ? Optional.empty()
        : Optional.of("Type a number from 1 to " + field.choices().size() + ".");
  }
}
