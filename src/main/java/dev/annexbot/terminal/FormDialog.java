package dev.annexbot.terminal;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Form.Field;
import dev.annexbot.chat.PersonId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
    List<Block> words =
        form.above().stream().filter(block -> !(block instanceof Block.Buttons)).toList();
    conversation.show(
        words.isEmpty()
            ? form.title()
            : Drawing.draw(new Card(form.title(), words), conversation.screen()).text());
    conversation.say("(" + LEAVE + " ends this without sending anything)");
    for (Field field : form.fields()) {
      if (!ask(field)) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }

  /** Asks again what was refused. */
  Optional<Map<String, String>> mend(Map<String, String> mistakes) {
    for (Field field : form.fields()) {
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
  private boolean ask(Field field) {
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

  private void describe(Field field) {
    Optional<String> before = shownBefore(field);
    String enter =
        before.isPresent()
            ? " (Enter keeps: " + before.get() + ")"
            : isOptional(field) ? " (Enter leaves it out)" : "";
    conversation.say(field.label() + enter);
    switch (field) {
      case Field.Writing writing -> {
        if (!writing.hint().isBlank()) {
          conversation.say("  " + writing.hint());
        }
      }
      case Field.Choosing choosing -> list(choosing.choices());
      case Field.ChoosingMany many -> {
        list(many.choices());
        conversation.say("  Numbers with commas between them, 0 for none.");
      }
      case Field.Somebody somebody -> conversation.say("  Type me, or an id like U0123.");
      case Field.People people ->
          conversation.say("  Type me, or ids like U0123, with commas between them; 0 for nobody.");
      case Field.Channel channel -> conversation.say("  An id like C0123; 0 for none.");
      case Field.Day day -> conversation.say("  A day like 2026-12-31.");
    }
  }

  private void list(List<Choice> choices) {
    int number = 1;
    for (Choice choice : choices) {
      conversation.say("  [" + number++ + "] " + choice.label());
    }
  }

  private static boolean isOptional(Field field) {
    return switch (field) {
      case Field.Writing writing -> writing.optional();
      case Field.Choosing choosing -> choosing.optional();
      case Field.ChoosingMany many -> true;
      case Field.Somebody somebody -> somebody.optional();
      case Field.People people -> people.optional();
      case Field.Channel channel -> channel.optional();
      case Field.Day day -> day.optional();
    };
  }

  /** The value that a field has before anybody typed. */
  private static Optional<String> before(Field field) {
    return switch (field) {
      case Field.Writing writing -> Optional.of(writing.before()).filter(text -> !text.isEmpty());
      case Field.Choosing choosing -> choosing.before();
      case Field.ChoosingMany many ->
          Optional.of(String.join(",", many.before())).filter(text -> !text.isEmpty());
      case Field.Somebody somebody -> somebody.before().map(PersonId::value);
      case Field.People people ->
          Optional.of(
                  people.before().stream().map(PersonId::value).collect(Collectors.joining(",")))
              .filter(text -> !text.isEmpty());
      case Field.Channel channel -> channel.before();
      case Field.Day day -> day.before().map(LocalDate::toString);
    };
  }

  private static Optional<String> shownBefore(Field field) {
    return field instanceof Field.Choosing choosing
        ? before(field)
            .flatMap(
                value ->
                    choosing.choices().stream()
                        .filter(choice -> choice.value().equals(value))
                        .map(Choice::label)
                        .findFirst())
        : before(field);
  }

  /** Keeps the value, or says why it will not do. */
  private Optional<String> take(Field field, String typed) {
    if (typed.isEmpty()) {
      return leave(field);
    }
    return switch (field) {
      case Field.Writing writing -> write(writing, typed);
      case Field.Choosing choosing -> choose(choosing, typed);
      case Field.ChoosingMany many -> chooseMany(many, typed);
      case Field.Somebody somebody -> name(somebody, typed);
      case Field.People people -> names(people, typed);
      case Field.Channel channel -> channel(channel, typed);
      case Field.Day day -> day(day, typed);
    };
  }

  private Optional<String> leave(Field field) {
    Optional<String> before = before(field);
    before.ifPresent(value -> values.put(field.name(), value));
    if (before.isEmpty()) {
      values.remove(field.name());
    }
    return before.isPresent() || isOptional(field)
        ? Optional.empty()
        : Optional.of(
            field instanceof Field.Choosing choosing
                ? range(choosing.choices())
                : "This one needs an answer.");
  }

  private Optional<String> write(Field.Writing field, String typed) {
    return typed.length() > field.most()
        ? Optional.of(
            "That has " + typed.length() + " characters; at most " + field.most() + " will do.")
        : keep(field, typed);
  }

  private Optional<String> choose(Field.Choosing field, String typed) {
    return Conversation.number(typed, field.choices().size())
        .map(number -> keep(field, field.choices().get(number - 1).value()))
        .orElseGet(() -> Optional.of(range(field.choices())));
  }

  private static String range(List<Choice> choices) {
    return "Type a number from 1 to " + choices.size() + ".";
  }

  private Optional<String> chooseMany(Field.ChoosingMany field, String typed) {
    if (typed.equals("0")) {
      return keep(field, "");
    }
    List<Optional<Integer>> numbers =
        Arrays.stream(typed.split(",", -1))
            .map(each -> Conversation.number(each.strip(), field.choices().size()))
            .toList();
    return numbers.stream().anyMatch(Optional::isEmpty)
        ? Optional.of("Type numbers from 1 to " + field.choices().size() + ", or 0.")
        : keep(
            field,
            numbers.stream()
                .flatMap(Optional::stream)
                .distinct()
                .map(number -> field.choices().get(number - 1).value())
                .collect(Collectors.joining(",")));
  }

  private Optional<String> name(Field.Somebody field, String typed) {
    return isName(typed)
        ? keep(field, person(typed))
        : Optional.of("Type me, or an id like U0123.");
  }

  private Optional<String> names(Field.People field, String typed) {
    if (typed.equals("0") && field.optional()) {
      return keep(field, "");
    }
    List<String> names = Arrays.stream(typed.split(",")).map(String::strip).distinct().toList();
    return names.size() <= field.most() && names.stream().allMatch(FormDialog::isName)
        ? keep(field, names.stream().map(FormDialog::person).collect(Collectors.joining(",")))
        : Optional.of(
            "Type me, or ids like U0123, with commas between them; at most " + field.most() + ".");
  }

  private static boolean isName(String typed) {
    return typed.matches("[A-Za-z0-9:_-]{1,60}");
  }

  private static String person(String typed) {
    PersonId us = TerminalWall.PERSON.id();
    boolean isMe = typed.equalsIgnoreCase("me") || typed.equals("you");
    return isMe ? us.value() : typed.contains(":") ? typed : us.org().value() + ":" + typed;
  }

  private Optional<String> channel(Field.Channel field, String typed) {
    if (typed.equals("0") && field.optional()) {
      return keep(field, "");
    }
    return typed.matches("[A-Za-z0-9:@._-]{1,200}")
        ? keep(field, typed.contains(":") ? typed : "terminal:" + typed)
        : Optional.of("Type an id like C0123.");
  }

  private Optional<String> day(Field.Day field, String typed) {
    try {
      return keep(field, LocalDate.parse(typed).toString());
    } catch (DateTimeParseException noDay) {
      return Optional.of("Type a day like 2026-12-31.");
    }
  }

  private Optional<String> keep(Field field, String value) {
    values.put(field.name(), value);
    return Optional.empty();
  }
}
