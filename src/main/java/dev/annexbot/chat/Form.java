package dev.annexbot.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A few questions asked at once; what is sent comes back as {@link Incoming.Submitted}.
 *
 * @param above what stands above the questions
 */
public record Form(
    Press purpose, String title, String send, List<Block> above, List<Field> fields) {
  public Form {
    above = List.copyOf(above);
    fields = List.copyOf(fields);
    if (title.length() > 24 || send.length() > 24) {
      throw new IllegalArgumentException(
          "Title and button of a form have at most 24 characters: '" + title + "', '" + send + "'");
    }
  }

  /** With nothing above the questions. */
  public Form(Press purpose, String title, String send, List<Field> fields) {
    this(purpose, title, send, List.of(), fields);
  }

  /** A question of a form. What was left out does not come back. */
  public sealed interface Field {
    String name();

    String label();

    /** Free text; {@code before} is what stands there already. */
    record Writing(
        String name, String label, String hint, int most, boolean optional, String before)
        implements Field {

      /** With nothing in it yet. */
      public Writing(String name, String label, String hint, int most, boolean optional) {
        this(name, label, hint, most, optional, "");
      }
    }

    /** One of a few; {@code before} is the value that is chosen already. */
    record Choosing(
        String name, String label, List<Choice> choices, boolean optional, Optional<String> before)
        implements Field {
      public Choosing {
        choices = List.copyOf(choices);
      }

      /** With nothing chosen yet. */
      public Choosing(String name, String label, List<Choice> choices) {
        this(name, label, choices, false, Optional.empty());
      }
    }

    /** Any of up to ten; comes back as the values with commas between them. */
    record ChoosingMany(String name, String label, List<Choice> choices, List<String> before)
        implements Field {
      public ChoosingMany {
        choices = List.copyOf(choices);
        before = List.copyOf(before);
        if (choices.isEmpty() || choices.size() > 10) {
          throw new IllegalArgumentException("Choose among 1 to 10, not " + choices.size());
        }
      }
    }

    /** Somebody; comes back as the value of a {@link PersonId}. */
    record Somebody(String name, String label, boolean optional, Optional<PersonId> before)
        implements Field {}

    /** Several people, at most so many; comes back as their ids with commas between them. */
    record People(String name, String label, int most, boolean optional, List<PersonId> before)
        implements Field {
      public People {
        before = List.copyOf(before);
        if (most < 1 || most > 100 || before.size() > most) {
          throw new IllegalArgumentException(
              "Choose 1 to 100 people, not " + before.size() + " of " + most);
        }
      }
    }

    /**
     * A channel that no other organization listens in; comes back as the address of a {@link
     * Place}. Whoever asks still has to look at it: not every platform has such a list.
     */
    record Channel(
        String name, String label, String hint, boolean optional, Optional<String> before)
        implements Field {}

    /** A day; comes back as {@code 2026-12-31}. */
    record Day(String name, String label, boolean optional, Optional<LocalDate> before)
        implements Field {}
  }
}
