package dev.annexbot.terminal;

import dev.annexbot.chat.Choice;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Searches a list by what is typed, until one of its entries is chosen by its number. */
final class SearchDialog {
  private static final int MOST_SHOWN = 10;

  private final Conversation conversation;
  private final Function<String, List<Choice>> suggest;

  SearchDialog(Conversation conversation, Function<String, List<Choice>> suggest) {
    this.conversation = conversation;
    this.suggest = suggest;
  }

  /** What was chosen; nothing if the person thought better of it. */
  Optional<Choice> ask(String prompt) {
    conversation.say(prompt + " (type to search, then a number; Enter alone stops)");
    List<Choice> shown = List.of();
    while (true) {
      String typed = conversation.ask("  search> ").orElse("");
      if (typed.isEmpty()) {
        return Optional.empty();
      }
      Optional<Integer> number = Conversation.number(typed, shown.size());
      if (number.isPresent()) {
        return Optional.of(shown.get(number.get() - 1));
      }
      shown = suggest.apply(typed).stream().limit(MOST_SHOWN).toList();
      show(shown);
    }
  }

  private void show(List<Choice> choices) {
    if (choices.isEmpty()) {
      conversation.say("  Nothing like that was found.");
    }
    int number = 1;
    for (Choice choice : choices) {
      conversation.say("  [" + number++ + "] " + choice.label());
    }
  }
}
