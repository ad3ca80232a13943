package dev.annexbot.export;

import dev.annexbot.risk.Plan;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.Treatment;
import dev.annexbot.risk.soa.Decision;
import dev.annexbot.risk.soa.Status;
import dev.annexbot.standard.Control;
import dev.annexbot.standard.Reference;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The Statement of Applicability (27001, 6.1.3 d) as a table. Where nobody has decided about a
 * control, the row is a draft: what the register says of it, and nothing presumed.
 */
public final class Applicability {
  private static final String DECIDED = "decided";
  private static final List<String> COLUMNS =
      List.of(
          "control",
          "title",
          "applicable",
          "justification",
          "status",
          "linked_risks",
          "evidence_date",
          DECIDED);

  private Applicability() {}

  public static Cells write(
      List<Control> controls, List<Risk> risks, Map<Reference, Decision> decisions) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS);
    for (Control control : controls) {
      List<Risk> linked = linked(control, risks);
      rows.add(
          Optional.ofNullable(decisions.get(control.reference()))
              .map(decision -> row(control, decision, linked))
              .orElseGet(() -> draft(control, linked)));
    }
    return new Cells(rows);
  }

  private static List<Risk> linked(Control control, List<Risk> risks) {
    return risks.stream()
        .filter(risk -> risk.handling().treatment().chosenControls().contains(control.reference()))
        .toList();
  }

  private static List<String> row(Control control, Decision decision, List<Risk> linked) {
    return List.of(
        control.reference().toString(),
        control.title(),
        decision.label(),
        decision.justification(),
        decision.applicable() ? decision.status().label() : "",
        numbers(linked),
        decision.evidence().map(LocalDate::toString).orElse(""),
        "yes");
  }

  private static String numbers(List<Risk> linked) {
    return linked.stream().map(risk -> risk.id().toString()).collect(Collectors.joining(", "));
  }

  private static List<String> draft(Control control, List<Risk> linked) {
    return List.of(
        control.reference().toString(),
        control.title(),
        linked.isEmpty() ? "not decided" : "applicable",
        linked.isEmpty()
            ? "No risk in the register is treated with it. Decide, and say why."
            : "Chosen to treat " + numbers(linked) + ".",
        status(linked).label(),
        numbers(linked),
        evidence(linked).map(LocalDate::toString).orElse(""),
        "no");
  }

  private static Status status(List<Risk> linked) {
    if (linked.isEmpty()) {
      return Status.NOT_CHECKED;
    }
    long done = linked.stream().filter(risk -> done(risk).isPresent()).count();
    if (done == linked.size()) {
      return Status.IMPLEMENTED;
    }
    return done > 0 ? Status.PARTLY_IMPLEMENTED : Status.NOT_IMPLEMENTED;
  }

  private static Optional<LocalDate> done(Risk risk) {
    Treatment treatment = risk.handling().treatment();
    return treatment.planned().flatMap(Plan::done);
  }

  /** The latest day on which somebody said that a treatment with it was done. */
  private static Optional<LocalDate> evidence(List<Risk> linked) {
    return linked.stream().flatMap(risk -> done(risk).stream()).max(Comparator.naturalOrder());
  }

  /** Whether a table is one of these. */
  public static boolean isOne(Cells cells) {
    return !cells.rows().isEmpty()
        && cells.rows().getFirst().containsAll(List.of("control", "applicable", DECIDED));
  }

  /**
   * The decisions in a table, as first versions; rows that say {@code no} under {@code decided} are
   * drafts and left out.
   *
   * @throws ExportMistake with the row and the remedy of the first mistake
   */
  public static List<Decision> read(Cells cells, List<Control> controls) throws ExportMistake {
    List<String> names = cells.rows().getFirst();
    Set<Reference> known = controls.stream().map(Control::reference).collect(Collectors.toSet());
    Set<Reference> seen = new HashSet<>();
    List<Decision> decisions = new ArrayList<>();
    for (int at = 1; at < cells.rows().size(); at++) {
      Map<String, String> row = new HashMap<>();
      List<String> texts = cells.rows().get(at);
      for (int column = 0; column < Math.min(names.size(), texts.size()); column++) {
        row.put(names.get(column), texts.get(column).strip());
      }
      if (row.getOrDefault(DECIDED, "").equalsIgnoreCase("yes")) {
        Decision decision = read(row, at + 1);
        if (!known.contains(decision.control()) || !seen.add(decision.control())) {
          throw new ExportMistake(
              "Row " + (at + 1) + ": " + decision.control() + " is unknown, or here twice.");
        }
        decisions.add(decision);
      }
    }
    return decisions;
  }

  private static Decision read(Map<String, String> row, int number) throws ExportMistake {
    try {
      Reference control =
          Reference.parse(row.getOrDefault("control", ""))
              .orElseThrow(() -> new IllegalArgumentException("'control' is no number of one."));
      String why = row.getOrDefault("justification", "");
      return switch (row.getOrDefault("applicable", "")) {
        case "applicable" ->
            Decision.applicable(
                control,
                1,
                why,
                Status.of(row.getOrDefault("status", ""))
                    .orElseThrow(
                        () ->
                            new IllegalArgumentException(
                                "'status' has to be not checked, not implemented, partly"
                                    + " implemented or implemented.")),
                Optional.of(row.getOrDefault("evidence_date", ""))
                    .filter(day -> !day.isEmpty())
                    .map(LocalDate::parse));
        case "not applicable" -> Decision.leftOut(control, 1, why);
        default ->
            throw new IllegalArgumentException(
                "'applicable' has to be applicable or not applicable.");
      };
    } catch (IllegalArgumentException wrong) {
      throw new ExportMistake("Row " + number + ": " + wrong.getMessage(), wrong);
    } catch (DateTimeParseException wrong) {
      throw new ExportMistake(
          "Row " + number + ": 'evidence_date' is no day like 2026-12-31.", wrong);
    }
  }
}
