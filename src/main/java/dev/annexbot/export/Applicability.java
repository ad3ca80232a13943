package dev.annexbot.export;

import dev.annexbot.risk.Plan;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.Treatment;
import dev.annexbot.standard.Control;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A draft of the Statement of Applicability (27001, 6.1.3 d), as far as the register says it: which
 * controls treat which risks. Whoever is responsible decides about the others; nothing is presumed.
 */
public final class Applicability {
  private static final List<String> COLUMNS =
      List.of(
          "control",
          "title",
          "applicable",
          "justification",
          "status",
          "linked_risks",
          "evidence_date");

  private Applicability() {}

  public static Cells write(List<Control> controls, List<Risk> risks) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS);
    controls.forEach(control -> rows.add(row(control, linked(control, risks))));
    return new Cells(rows);
  }

  private static List<Risk> linked(Control control, List<Risk> risks) {
    return risks.stream()
        .filter(risk -> risk.handling().treatment().chosenControls().contains(control.reference()))
        .toList();
  }

  private static List<String> row(Control control, List<Risk> linked) {
    String numbers =
        linked.stream().map(risk -> risk.id().toString()).collect(Collectors.joining(", "));
    return List.of(
        control.reference().toString(),
        control.title(),
        linked.isEmpty() ? "not decided" : "applicable",
        linked.isEmpty()
            ? "No risk in the register is treated with it. Decide, and say why."
            : "Chosen to treat " + numbers + ".",
        status(linked),
        numbers,
        evidence(linked).map(LocalDate::toString).orElse(""));
  }

  /**
   * {@code not checked} says that nobody has looked; {@code not implemented} that somebody has, and
   * it is still to be done.
   */
  private static String status(List<Risk> linked) {
    if (linked.isEmpty()) {
      return "not checked";
    }
    long done = linked.stream().filter(risk -> done(risk).isPresent()).count();
    if (done == linked.size()) {
      return "implemented";
    }
    return done > 0 ? "partly implemented" : "not implemented";
  }

  private static Optional<LocalDate> done(Risk risk) {
    Treatment treatment = risk.handling().treatment();
    return treatment.planned().flatMap(Plan::done);
  }

  /** The latest day on which somebody said that a treatment with it was done. */
  private static Optional<LocalDate> evidence(List<Risk> linked) {
    return linked.stream().flatMap(risk -> done(risk).stream()).max(Comparator.naturalOrder());
  }
}
