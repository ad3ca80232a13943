package dev.annexbot.answer;

import dev.annexbot.answer.Ranking.Kind;
import dev.annexbot.answer.telling.Quote;
import dev.annexbot.answer.telling.Telling;
import dev.annexbot.answer.understand.AboutMe;
import dev.annexbot.answer.understand.ListWish;
import dev.annexbot.standard.Control;
import dev.annexbot.standard.Crosswalk;
import dev.annexbot.standard.LookedUp;
import dev.annexbot.standard.NotOurs.Why;
import dev.annexbot.standard.Provision;
import java.util.List;

/** What became of a question. Nothing found is an answer, not an exception. */
public sealed interface Answer {
  /** How many provisions an answer shows at most. */
  int PROOF = 3;

  /** What an {@link OutOfScope} is about that has to do with the office alone. */
  String OFFICE = "office";

  /**
   * Something answers it.
   *
   * @param passages the best first, at least one
   * @param telling what is said, from the page of the best
   * @param next what one could ask next
   */
  record Found(List<Cited> passages, Telling telling, List<String> next) implements Answer {
    public Found {
      passages = List.copyOf(passages);
      next = List.copyOf(next);
      if (passages.isEmpty()) {
        throw new IllegalArgumentException("Found needs at least one passage");
      }
    }

    /** The provisions shown as proof: those of the best passages, at most three. */
    public List<Provision> proof() {
      return passages.stream()
          .limit(PROOF)
          .flatMap(each -> each.provisions().stream())
          .distinct()
          .limit(PROOF)
          .toList();
    }
  }

  /** It takes something for granted that is not so; that is put right first. */
  record Corrected(Correction correction, Answer then) implements Answer {}

  /** A number was asked for; it leads to these provisions of 2022. */
  record Numbered(LookedUp found, List<Provision> now) implements Answer {
    public Numbered {
      now = List.copyOf(now);
    }
  }

  /** Two or more provisions side by side. */
  record Compared(List<Provision> sides) implements Answer {
    public Compared {
      sides = List.copyOf(sides);
    }
  }

  /** A list, or how many there are. */
  record Listed(ListWish wish, List<Provision> provisions) implements Answer {
    public Listed {
      provisions = List.copyOf(provisions);
    }
  }

  /** Where a framework and our standards meet: the rows, and the provisions they lead to. */
  record Mapped(Crosswalk crosswalk, List<Crosswalk.Row> rows, List<Provision> provisions)
      implements Answer {
    public Mapped {
      rows = List.copyOf(rows);
      provisions = List.copyOf(provisions);
    }
  }

  /** It asks about the assistant. */
  record Personal(AboutMe about) implements Answer {}

  /** Two questions in one. */
  record Several(List<Answer> parts) implements Answer {
    public Several {
      parts = List.copyOf(parts);
    }

    private static Object subject(Answer answer) {
      return answer instanceof Found found ? found.telling().lead().text() : answer;
    }

    /** Whether answers differ enough to be given one after the other. */
    static boolean worthwhile(List<Answer> answers) {
      boolean all = answers.stream().allMatch(each -> References.kind(each) == Kind.FOUND);
      return all && answers.stream().map(Several::subject).distinct().count() == answers.size();
    }
  }

  /** Nothing answers it well enough; these come nearest (at most three). */
  record Unsure(List<Cited> nearest) implements Answer {
    public Unsure {
      nearest = List.copyOf(nearest);
    }
  }

  /**
   * It is not a question for us.
   *
   * @param about what it names that we do not have: a standard, a number; may be empty
   * @param remark a sentence on what there is instead; may be empty
   */
  record OutOfScope(Why why, String about, String remark, List<Cited> nearest) implements Answer {
    public OutOfScope {
      nearest = List.copyOf(nearest);
    }
  }

  /** What puts a premise right. */
  sealed interface Correction {
    /** A page of ours says how it is. */
    record ByPage(Quote quote) implements Correction {}

    /** A number of 2013 was taken for one of 2022. */
    record OldNumber(LookedUp.Moved moved, List<Provision> now) implements Correction {
      public OldNumber {
        now = List.copyOf(now);
      }
    }

    /** A control was called a clause. */
    record NoClause(String number, Control control) implements Correction {}

    /** A clause was asked for; what comes nearest is a control. */
    record NearestIsControl(Control control) implements Correction {}

    /** A number was taken for that of another control. */
    record OtherNumber(Control numbered, Control meant) implements Correction {}

    /** An edition that we know nothing of: {@code 27001} and {@code 2025}. */
    record NoEdition(String standard, String year) implements Correction {}
  }
}
