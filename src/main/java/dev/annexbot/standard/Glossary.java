package dev.annexbot.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of the trade, found by any of their names. Immutable. */
public final class Glossary {
  private final List<Term> terms;
  private final Map<String, Term> byName = new HashMap<>();

  public Glossary(List<Term> terms) {
    this.terms = List.copyOf(terms);
    for (Term term : terms) {
      names(term).forEach(name -> byName.putIfAbsent(bare(name), term));
    }
  }

  /** All terms in the order of the table. */
  public List<Term> terms() {
    return terms;
  }

  /** The term with this name, one of many of it or not: {@code Honeypots}, {@code 2FA}. */
  public Optional<Term> find(String typed) {
    String name = bare(typed);
    return Stream.of(name, name.replaceFirst("ies$", "y"), name.replaceFirst("s$", ""))
        .flatMap(each -> Stream.ofNullable(byName.get(each)))
        .findFirst();
  }

  /** Terms that have these letters somewhere in a name; those that begin with them first. */
  public List<Term> containing(String typed, int most) {
    String letters = bare(typed);
    List<Term> beginning = new ArrayList<>();
    List<Term> within = new ArrayList<>();
    for (Term term : letters.isEmpty() ? List.<Term>of() : terms) {
      if (names(term).anyMatch(name -> bare(name).startsWith(letters))) {
        beginning.add(term);
      } else if (names(term).anyMatch(name -> bare(name).contains(letters))) {
        within.add(term);
      }
    }
    return Stream.concat(beginning.stream(), within.stream()).limit(most).toList();
  }

  /** All names of a term, the usual one first. */
  public static Stream<String> names(Term term) {
    return Stream.concat(Stream.of(term.name()), term.otherNames().stream());
  }

  /** A name without what people write one way or the other: case, hyphens, slashes. */
  public static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
