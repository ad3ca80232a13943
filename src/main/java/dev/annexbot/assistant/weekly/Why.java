package dev.annexbot.assistant.weekly;

import dev.annexbot.assistant.risks.Rooms;
import dev.annexbot.chat.PersonId;
import dev.annexbot.policy.Role;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.level.Acceptance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Who has something to look after, and what. */
public final class Why {
  private final Rooms rooms;
  private final Supplier<Set<PersonId>> managers;

  /** {@code managers}: everybody who holds that role. */
  public Why(Rooms rooms, Supplier<Set<PersonId>> managers) {
    this.rooms = rooms;
    this.managers = managers;
  }

  /**
   * Everybody who owns a risk, treats or has accepted one, has a check-in open, or leads people.
   */
  public Set<PersonId> everybody() {
    Set<PersonId> all = new HashSet<>();
    for (Risk risk : rooms.register().all()) {
      risk.handling().owner().ifPresent(all::add);
      Waiting.open(risk).flatMap(plan -> plan.owner()).ifPresent(all::add);
      risk.handling().acceptances().stream()
          .reduce((first, last) -> last)
          .map(Acceptance::by)
          .ifPresent(all::add);
    }
    all.addAll(rooms.checkIns().people());
    all.addAll(managers.get());
    return all;
  }

  /** What this person looks after: {@code you own 2 risks and have begun a check-in}. */
  String of(PersonId who) {
    List<String> parts = new ArrayList<>();
    List<Risk> all = Waiting.risks(rooms.register(), who);
    add(parts, "own", all.stream().filter(risk -> Waiting.owns(who, risk)).count(), "risk");
    add(
        parts,
        "treat",
        all.stream().filter(risk -> Waiting.treats(who, risk) && !Waiting.owns(who, risk)).count(),
        "risk");
    add(
        parts,
        "have begun",
        rooms.checkIns().of(who).stream().filter(run -> !run.isFinished()).count(),
        "check-in");
    if (rooms.policy().rolesOf(who).contains(Role.MANAGER)) {
      parts.add("have the role manager");
    }
    return parts.isEmpty() ? "you asked for it" : "you " + joined(parts);
  }

  private static void add(List<String> parts, String verb, long count, String what) {
    if (count > 0) {
      parts.add(verb + " " + (count == 1 ? "a " + what : count + " " + what + "s"));
    }
  }

  private static String joined(List<String> parts) {
    return parts.size() == 1
        ? parts.getFirst()
        : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
  }
}
