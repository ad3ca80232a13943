package dev.annexbot.indexdata;

import dev.annexbot.standard.Glossary;
import dev.annexbot.standard.Reference;
import dev.annexbot.standard.Term;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Checks each row of the glossary: one plain sentence, no name twice, numbers that exist. */
final class GlossaryCheck {
  private static final int LONGEST = 200;

  private final String file;
  private final Predicate<Reference> exists;
  private final Mistakes mistakes;
  private final Map<String, Integer> lineOfName = new HashMap<>();

  GlossaryCheck(String file, Predicate<Reference> exists, Mistakes mistakes) {
    this.file = file;
    this.exists = exists;
    this.mistakes = mistakes;
  }

  /** The term itself, after whatever is wrong with it has been noted. */
  Term checked(int line, Term term) {
    Glossary.names(term).forEach(name -> named(line, name));
    meaning(line, term.meaning());
    for (Reference reference : term.references()) {
      if (!exists.test(reference)) {
        add(line, "There is no " + reference + " in index-data.", "Write one that exists.");
      }
    }
    return term;
  }

  private void named(int line, String name) {
    String bare = Glossary.bare(name);
    if (bare.isEmpty()) {
      add(line, "A name is missing.", "Write 'penetration test (pen test, pentest)'.");
      return;
    }
    Integer earlier = lineOfName.putIfAbsent(bare, line);
    if (earlier != null) {
      add(line, "'" + name + "' stands in line " + earlier + " too.", "Keep one of the two.");
    }
  }

  private void meaning(int line, String meaning) {
    if (!meaning.endsWith(".") || meaning.matches("(?s).*[.!?] .*")) {
      add(line, "The meaning is not one sentence.", "Write one, with a full stop at its end.");
    }
    if (meaning.length() > LONGEST) {
      add(
          line,
          "The meaning has " + meaning.length() + " letters, more than " + LONGEST + ".",
          "Say it shorter.");
    }
  }

  private void add(int line, String what, String remedy) {
    mistakes.add(file, line, what, remedy);
  }
}
