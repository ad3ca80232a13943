package dev.annexbot.indexdata;

import dev.annexbot.risk.level.RiskCriteria;
import dev.annexbot.risk.level.Scale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads {@code risk/criteria.yaml}: scales, matrices, what is accepted, and which one is used. */
final class CriteriaFile {
  private static final int MOST_STEPS = 5;

  private CriteriaFile() {}

  /** The criteria that are used, first, and all others in the file. */
  static List<RiskCriteria> read(String name, List<String> lines, Mistakes mistakes) {
    return new YamlFile(name, mistakes)
        .read(String.join("\n", lines))
        .map(CriteriaFile::criteria)
        .orElse(List.of());
  }

  private static List<RiskCriteria> criteria(YamlFile.Fields file) {
    file.allowOnly("version", "use", "matrices");
    String version = file.needed("version");
    String used = file.needed("use");
    List<RiskCriteria> all = new ArrayList<>();
    for (YamlFile.Fields matrix : file.list("matrices")) {
      matrix(matrix, version).ifPresent(all::add);
    }
    List<RiskCriteria> first = all.stream().filter(each -> each.name().equals(used)).toList();
    if (first.isEmpty() && !used.isEmpty()) {
      file.mistake(
          "use",
          "There is no matrix '" + used + "' without mistakes.",
          "Name one of the matrices in this file.");
    }
    all.removeAll(first);
    all.addAll(0, first);
    return all;
  }

  private static Optional<RiskCriteria> matrix(YamlFile.Fields matrix, String version) {
    matrix.allowOnly("name", "levels", "likelihood", "consequence", "accept up to", "matrix");
    String name = matrix.needed("name");
    Optional<Scale> levels = scale(matrix, "levels");
    Optional<Scale> likelihood = scale(matrix, "likelihood");
    Optional<Scale> consequence = scale(matrix, "consequence");
    String accepted = matrix.needed("accept up to");
    if (levels.isEmpty() || likelihood.isEmpty() || consequence.isEmpty()) {
      return Optional.empty();
    }
    int acceptable = rank(levels.get(), accepted);
    if (acceptable == 0 && !accepted.isEmpty()) {
      matrix.mistake("accept up to", "'" + accepted + "' is no level.", names(levels.get()));
    }
    RiskCriteria.Scales scales =
        new RiskCriteria.Scales(likelihood.get(), consequence.get(), levels.get());
    return grid(matrix, scales)
        .filter(grid -> acceptable > 0)
        .map(grid -> new RiskCriteria(name, version, scales, grid, acceptable));
  }

  private static Optional<Scale> scale(YamlFile.Fields matrix, String key) {
    List<Scale.Step> steps = new ArrayList<>();
    for (YamlFile.Fields step : matrix.list(key)) {
      step.allowOnly("name", "means");
      steps.add(new Scale.Step(step.needed("name"), step.needed("means")));
    }
    long names = steps.stream().map(Scale.Step::name).distinct().count();
    if (steps.size() < 2 || steps.size() > MOST_STEPS || names < steps.size()) {
      matrix.mistake(
          key,
          matrix.has(key)
              ? "The scale '" + key + "' has " + names + " different steps."
              : "The scale '" + key + "' is missing.",
          "Give it 2 to " + MOST_STEPS + " steps with 'name' and 'means', the lowest first.");
      return Optional.empty();
    }
    return Optional.of(new Scale(steps));
  }

  private static Optional<RiskCriteria.Grid> grid(
      YamlFile.Fields matrix, RiskCriteria.Scales scales) {
    List<List<Integer>> rows = new ArrayList<>();
    boolean whole = true;
    List<String> written = matrix.texts("matrix");
    if (written.size() != scales.likelihood().size()) {
      matrix.mistake(
          "matrix",
          "The matrix has " + written.size() + " rows.",
          "Write one for each of the " + scales.likelihood().size() + " steps of likelihood.");
      return Optional.empty();
    }
    for (String line : written) {
      List<Integer> row =
          Arrays.stream(line.split(",")).map(each -> rank(scales.levels(), each.strip())).toList();
      if (row.contains(0) || row.size() != scales.consequence().size()) {
        matrix.mistake(
            "matrix",
            "The row '" + line + "' does not fit.",
            "Write a level for each of the "
                + scales.consequence().size()
                + " steps of consequence. "
                + names(scales.levels()));
        whole = false;
      }
      rows.add(row);
    }
    if (whole && !isRising(rows)) {
      matrix.mistake(
          "matrix",
          "A level gets lower although likelihood or consequence gets higher.",
          "Let levels only rise from left to right and from the first row to the last.");
      whole = false;
    }
    return whole ? Optional.of(new RiskCriteria.Grid(rows)) : Optional.empty();
  }

  private static boolean isRising(List<List<Integer>> rows) {
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        int here = rows.get(row).get(column);
        boolean fallsInRow = column > 0 && rows.get(row).get(column - 1) > here;
        boolean fallsInColumn = row > 0 && rows.get(row - 1).get(column) > here;
        if (fallsInRow || fallsInColumn) {
          return false;
        }
      }
    }
    return true;
  }

  /** From 1; 0 if there is no such level. */
  private static int rank(Scale levels, String name) {
    return levels.steps().stream().map(Scale.Step::name).toList().indexOf(name) + 1;
  }

  private static String names(Scale levels) {
    return "The levels are "
        + levels.steps().stream().map(Scale.Step::name).collect(Collectors.joining(", "))
        + ".";
  }
}
