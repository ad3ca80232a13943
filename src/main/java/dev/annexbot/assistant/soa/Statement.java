package dev.annexbot.assistant.soa;

import dev.annexbot.risk.soa.Decision;
import dev.annexbot.risk.soa.Status;
import dev.annexbot.standard.Control;
import dev.annexbot.standard.Reference;
import dev.annexbot.standard.Theme;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All controls, and what was decided about them so far. */
record Statement(List<Control> controls, Map<Reference, Decision> decisions) {
  Statement {
    controls = List.copyOf(controls);
    decisions = Map.copyOf(decisions);
  }

  Optional<Decision> decision(Control control) {
    return Optional.ofNullable(decisions.get(control.reference()));
  }

  List<Control> of(Theme theme) {
    return controls.stream().filter(each -> each.theme() == theme).toList();
  }

  /** The first control that nobody has decided about. */
  Optional<Control> next() {
    return controls.stream().filter(each -> decision(each).isEmpty()).findFirst();
  }

  static String progress(List<Control> controls, Statement statement) {
    long decided = controls.stream().filter(each -> statement.decision(each).isPresent()).count();
    return decided + " of " + controls.size() + " decided";
  }

  long applicable(Status status) {
    return decisions.values().stream()
        .filter(each -> each.applicable() && each.status() == status)
        .count();
  }

  long leftOut() {
    return decisions.values().stream().filter(each -> !each.applicable()).count();
  }
}
