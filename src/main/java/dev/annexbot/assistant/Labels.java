package dev.annexbot.assistant;

import dev.annexbot.standard.Clause;
import dev.annexbot.standard.Control;
import dev.annexbot.standard.Provision;
import dev.annexbot.standard.Reference;
import java.util.List;
import java.util.stream.Collectors;

/** The few words that always say the same: what a number is, and in which standard. */
final class Labels {
  private Labels() {}

  /** {@code A.8.24 Use of cryptography}. */
  static String name(Provision provision) {
    return provision.reference() + " " + provision.title();
  }

  /** Whether it is a requirement, or a control with guidance, and where it stands. */
  static String kind(Provision provision) {
    return switch (provision) {
      case Clause clause ->
          "Requirement · ISO/IEC 27001:2022, clause "
              + clause.reference()
              + (clause.history().amended2024() ? " · Amendment 1:2024 applies" : "");
      case Control control ->
          "Control · ISO/IEC 27001:2022, Annex A · guidance in ISO/IEC 27002:2022, "
              + control.guidanceNumber();
    };
  }

  /** {@code A.8.24 Use of cryptography (control)}: the proof under an answer. */
  static String proof(Provision provision) {
    return switch (provision) {
      case Clause clause -> clause.reference() + " " + clause.title() + " (27001 requirement)";
      case Control control -> control.reference() + " " + control.title() + " (control)";
    };
  }

  static String numbers(List<Reference> references) {
    return references.stream().map(Reference::toString).collect(Collectors.joining(", "));
  }

  /** An attribute value as people read it: {@code Governance and Ecosystem}. */
  static String value(String attributeValue) {
    return attributeValue.replace('_', ' ');
  }
}
