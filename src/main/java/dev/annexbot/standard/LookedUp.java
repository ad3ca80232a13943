package dev.annexbot.standard;

import java.util.List;

/** What a number leads to. */
public sealed interface LookedUp {

  /** It exists in 2022: one provision, or a clause and a control that share the number. */
  record Known(List<Provision> provisions, List<Reference> asked) implements LookedUp {
    public Known {
      provisions = List.copyOf(provisions);
      asked = List.copyOf(asked);
    }
  }

  /** It is a number of the 2013 edition (one control, or a group of them), which went elsewhere. */
  record Moved(String number, List<Predecessor> predecessors) implements LookedUp {
    public Moved {
      predecessors = List.copyOf(predecessors);
    }
  }

  /** It is a clause number of 2013 whose clause has another number now. */
  record MovedClause(String number, List<Clause> now) implements LookedUp {
    public MovedClause {
      now = List.copyOf(now);
    }
  }

  /** It is one of the four parts of Annex A. */
  record WholeTheme(Theme theme, List<Control> controls) implements LookedUp {
    public WholeTheme {
      controls = List.copyOf(controls);
    }
  }

  /** It exists in neither edition. {@code range} says which numbers do. */
  record Nowhere(String number, String range) implements LookedUp {}
}
