package dev.annexbot.standard;

import dev.annexbot.standard.LookedUp.Known;
import dev.annexbot.standard.LookedUp.Moved;
import dev.annexbot.standard.LookedUp.MovedClause;
import dev.annexbot.standard.LookedUp.Nowhere;
import dev.annexbot.standard.LookedUp.WholeTheme;
import dev.annexbot.standard.TypedNumber.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds out what a typed number means: which edition, clause or control, and whether it exists. */
public final class NumberLookUp {
  private final Catalogue catalogue;

  public NumberLookUp(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** What {@code typed} leads to; empty if it is not a number at all. */
  public Optional<LookedUp> lookUp(String typed) {
    List<TypedNumber> readings = TypedNumber.read(typed);
    Optional<LookedUp> exists =
        readings.stream().flatMap(each -> existing(each).stream()).findFirst();
    return exists.isPresent() ? exists : readings.stream().findFirst().map(this::nowhere);
  }

  private Optional<LookedUp> existing(TypedNumber typed) {
    if (typed.edition().filter(Edition.E2013::equals).isPresent()) {
      return moved(typed).or(() -> movedClause(typed)).or(() -> known(typed));
    }
    return theme(typed).or(() -> known(typed)).or(() -> moved(typed));
  }

  private Optional<LookedUp> known(TypedNumber typed) {
    List<Reference> asked = candidates(typed);
    List<Provision> found = asked.stream().flatMap(each -> catalogue.find(each).stream()).toList();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Known(
                found, asked.stream().filter(each -> catalogue.find(each).isPresent()).toList()));
  }

  private List<Reference> candidates(TypedNumber typed) {
    String dotted = typed.dotted();
    List<Reference> candidates = new ArrayList<>();
    if (typed.sort() != Sort.CONTROL) {
      clause(dotted, typed.letter()).ifPresent(candidates::add);
    }
    if (typed.sort() != Sort.CLAUSE || candidates.isEmpty()) {
      Reference.parse("A." + dotted).filter(this::exists).ifPresent(candidates::add);
    }
    return candidates;
  }

  private Optional<Reference> clause(String dotted, Optional<Character> letter) {
    Optional<Reference> whole = Reference.parse(dotted).filter(this::exists);
    Optional<Reference> item = letter.flatMap(each -> whole.flatMap(found -> item(found, each)));
    return item.isPresent() ? item : whole;
  }

  private Optional<Reference> item(Reference whole, char letter) {
    return catalogue
        .find(whole)
        .filter(
            found -> found instanceof Clause clause && letter - 'a' < clause.contents().letters())
        .flatMap(found -> Reference.parse(whole.number() + " " + letter));
  }

  private Optional<LookedUp> theme(TypedNumber typed) {
    return typed.parts().size() == 1 && typed.sort() == Sort.CONTROL
        ? Theme.ofChapter(typed.parts().getFirst())
            .map(theme -> new WholeTheme(theme, catalogue.controls(theme)))
        : Optional.empty();
  }

  private Optional<LookedUp> moved(TypedNumber typed) {
    if (typed.sort() == Sort.CLAUSE) {
      return Optional.empty();
    }
    String number = "A." + typed.dotted();
    List<Predecessor> all =
        catalogue.predecessors().stream()
            .filter(each -> isOrIsUnder(each.reference().number(), number))
            .toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(new Moved(number, all));
  }

  private Optional<LookedUp> movedClause(TypedNumber typed) {
    Optional<Reference> old = Reference.parse(Edition.E2013, typed.dotted());
    List<Clause> now =
        catalogue.clauses().stream()
            .filter(clause -> old.isPresent() && clause.from2013().contains(old.get()))
            .toList();
    return now.isEmpty() || typed.sort() == Sort.CONTROL
        ? Optional.empty()
        : Optional.of(new MovedClause(typed.dotted(), now));
  }

  private LookedUp nowhere(TypedNumber typed) {
    String prefix = typed.sort() == Sort.CONTROL ? "A." : "";
    int first = typed.parts().getFirst();
    return new Nowhere(prefix + typed.dotted(), range(typed.sort(), first));
  }

  private String range(Sort sort, int chapter) {
    Optional<Theme> theme = sort == Sort.CLAUSE ? Optional.empty() : Theme.ofChapter(chapter);
    if (theme.isPresent()) {
      List<Control> controls = catalogue.controls(theme.get());
      return "The %s controls are %s to %s."
          .formatted(
              theme.get().label().toLowerCase(Locale.ROOT),
              controls.getFirst().reference(),
              controls.getLast().reference());
    }
    return "The clauses run from 4 to 10.2, the controls from A.5.1 to A.8.34 (2022).";
  }

  private boolean exists(Reference reference) {
    return catalogue.find(reference).isPresent();
  }

  private static boolean isOrIsUnder(String number, String group) {
    return number.equals(group) || number.startsWith(group + ".");
  }
}
