package dev.annexbot.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;

/** The two ends of a terminal: what the person types, and what the person sees. */
final class Conversation {
  private final BufferedReader in;
  private final PrintStream out;
  private final Screen screen;

  Conversation(BufferedReader in, PrintStream out, Screen screen) {
    this.in = in;
    this.out = out;
    this.screen = screen;
  }

  Screen screen() {
    return screen;
  }

  /** Asks for a line; none once the person has gone. */
  Optional<String> ask(String prompt) {
    out.print(prompt);
    out.flush();
    try {
      return Optional.ofNullable(in.readLine()).map(String::strip);
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  /** Shows a sentence. */
  void say(String sentence) {
    Wrapped.lines("", "", Letters.harmless(sentence), screen.width()).forEach(out::println);
  }

  void show(String drawn) {
    out.println();
    out.println(drawn);
  }

  /** The number from 1 that was typed, bare or in brackets, if it is one of so many. */
  static Optional<Integer> number(String typed, int most) {
    String bare = typed.replaceFirst("^\\[(.*)]$", "$1");
    return Optional.of(bare)
        .filter(text -> text.matches("[1-9][0-9]{0,2}"))
        .map(Integer::parseInt)
        .filter(number -> number <= most);
  }
}
