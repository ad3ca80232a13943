package dev.annexbot.standard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which numbers of ISO/IEC 27001:2022 another framework's requirements relate to. */
public record Crosswalk(String name, String framework, Origin origin, List<Row> rows) {
  public Crosswalk {
    rows = List.copyOf(rows);
  }

  /** Who made the pairs and under which licence we show them. */
  public record Origin(String source, String licence) {}

  /**
   * One requirement of the framework; related, not equivalent, to the numbers behind it.
   *
   * @param text what the framework says there, where its text is free to use; else empty
   */
  public record Row(String id, String title, String text, List<Reference> references) {
    public Row {
      references = List.copyOf(references);
    }
  }

  /** The row whose id a person wrote, however they spaced it: {@code pr.aa-1}, {@code Art 32}. */
  public Optional<Row> row(String typed) {
    String wanted = bare(typed);
    return rows.stream().filter(row -> bare(row.id()).equals(wanted)).findFirst();
  }

  /** The rows that lead to a provision. */
  public List<Row> leadingTo(Reference reference) {
    return rows.stream().filter(row -> row.references().contains(reference)).toList();
  }

  private static String bare(String id) {
    return id.toLowerCase(Locale.ROOT)
        .replaceAll("\\b(article|art)\\b", "")
        .replaceAll("[^a-z0-9.()-]", "")
        .replaceAll("^\\.+", "")
        .replaceAll("(?<![0-9])0+(?=[0-9])", "");
  }
}
