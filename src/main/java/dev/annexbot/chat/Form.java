package dev.annexbot.chat;

import java.util.List;

/** A few questions asked at once; what is sent comes back as {@link Incoming.Submitted}. */
public record Form(Press purpose, String title, String send, List<Field> fields) {
  public Form {
    fields = List.copyOf(fields);
    if (title.length() > 24 || send.length() > 24) {
      throw new IllegalArgumentException(
          "Title and button of a form have at most 24 characters: '" + title + "', '" + send + "'");
    }
  }

  /** A question of a form. */
  public sealed interface Field {
    String name();

    String label();

    /** Free text. */
    record Writing(String name, String label, String hint, int most, boolean optional)
        implements Field {}

    /** One of a few. */
    record Choosing(String name, String label, List<Choice> choices) implements Field {
      public Choosing {
        choices = List.copyOf(choices);
      }
    }
  }
}
