package dev.annexbot.risk;

import dev.annexbot.standard.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is done about a risk. */
public sealed interface Treatment {

  /** Lowered by controls. */
  record Modify(List<Reference> controls, Plan plan) implements Treatment {
    public Modify {
      controls = List.copyOf(controls);
    }
  }

  /** Kept as it is, on purpose. */
  record Retain(String justification, Optional<LocalDate> reviewOn) implements Treatment {}

  /** Ended, together with the activity that brings it. */
  record Avoid(String activity, Plan plan) implements Treatment {}

  /** Carried together with somebody else, such as an insurer or a supplier. */
  record Share(String party, Plan plan) implements Treatment {}

  /** Nobody has decided yet. */
  record Undecided() implements Treatment {}

  /** Its name as people say it. */
  default String label() {
    return switch (this) {
      case Modify modify -> "modify";
      case Retain retain -> "retain";
      case Avoid avoid -> "avoid";
      case Share share -> "share";
      case Undecided undecided -> "not decided";
    };
  }

  /** Who does it until when; nothing to do when a risk is kept or nobody has decided. */
  default Optional<Plan> planned() {
    return switch (this) {
      case Modify modify -> Optional.of(modify.plan());
      case Avoid avoid -> Optional.of(avoid.plan());
      case Share share -> Optional.of(share.plan());
      case Retain retain -> Optional.empty();
      case Undecided undecided -> Optional.empty();
    };
  }

  default List<Reference> chosenControls() {
    return this instanceof Modify modify ? modify.controls() : List.of();
  }
}
