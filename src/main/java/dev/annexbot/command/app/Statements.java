package dev.annexbot.command.app;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.export.Applicability;
import dev.annexbot.export.Cells;
import dev.annexbot.export.ExportMistake;
import dev.annexbot.risk.Change;
import dev.annexbot.risk.soa.Decision;
import dev.annexbot.standard.Control;
import dev.annexbot.standard.Reference;
import dev.annexbot.store.Store;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Statements of applicability, into files and out of them. */
public final class Statements {
  private final Store store;
  private final List<Control> controls;

  public Statements(Store store, List<Control> controls) {
    this.store = store;
    this.controls = List.copyOf(controls);
  }

  /** That of the organization that is named, or of the only one that there is. */
  public Cells write(String named) {
    Optional<Org> org = org(named);
    return Applicability.write(
        controls,
        store.risks().all().stream()
            .filter(risk -> org.filter(risk.origin().by().org()::equals).isPresent())
            .toList(),
        org.map(store.decisions()::of).orElse(Map.of()));
  }

  private Optional<Org> org(String named) {
    if (!named.isBlank()) {
      return Optional.of(new Org(named));
    }
    List<Org> all =
        Stream.concat(
                store.decisions().orgs().stream(),
                store.risks().all().stream().map(risk -> risk.origin().by().org()))
            .distinct()
            .toList();
    if (all.size() > 1) {
      throw new IllegalArgumentException(
          "There are several organizations: "
              + all.stream().map(Org::value).collect(Collectors.joining(", "))
              + ". Name one with --org.");
    }
    return all.stream().findFirst();
  }

  /** Keeps what differs; gives how many that were. */
  public int keep(Cells cells, String named, Change change) throws ExportMistake {
    // All is read before anything is kept.
    List<Decision> decisions = Applicability.read(cells, controls);
    Org org =
        org(named)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "Whose statement is it? Say so with --org, for example --org"
                            + " slack:T012AB3CD."));
    Map<Reference, Decision> here = store.decisions().of(org);
    int changed = 0;
    for (Decision each : decisions) {
      Optional<Decision> before = Optional.ofNullable(here.get(each.control()));
      if (before.filter(each::saysTheSameAs).isEmpty()) {
        int version = before.map(Decision::version).orElse(0) + 1;
        changed += store.decisions().keep(org, each.asVersion(version), change) ? 1 : 0;
      }
    }
    return changed;
  }

  /** Who it is that changes something by a command. */
  public static PersonId commandLine() {
    return new PersonId("command-line");
  }
}
