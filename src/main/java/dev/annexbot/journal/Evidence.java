package dev.annexbot.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which acts speak to which clause or control. */
public final class Evidence {
  private static final Map<String, List<String>> ACTS = new LinkedHashMap<>();

  static {
    ACTS.put("5.3", List.of("role."));
    ACTS.put("6.1.2", List.of("checkin.", "risk.rated"));
    ACTS.put("6.1.3", List.of("risk.treated", "risk.accepted", "soa."));
    ACTS.put("7.3", List.of("checkin.", "reminder.", "round."));
    ACTS.put("8.2", List.of("checkin.", "risk.rated"));
    ACTS.put("8.3", List.of("risk.treated", "risk.accepted"));
    ACTS.put("9.1", List.of("checkin.", "reminder.", "round.", "risk."));
    ACTS.put("A.5.2", List.of("role."));
    ACTS.put("A.5.15", List.of("role."));
    ACTS.put("A.5.18", List.of("role."));
    ACTS.put("A.6.3", List.of("checkin.", "reminder.", "round."));
    ACTS.put("A.8.9", List.of("setting."));
    ACTS.put("A.8.15", List.of(""));
  }

  private Evidence() {}

  /** The numbers that the journal can say something about. */
  public static Set<String> numbers() {
    return ACTS.keySet();
  }

  /** Whether a line speaks to that clause or control; nothing if the journal cannot say. */
  public static Optional<Boolean> speaksTo(String number, Entry entry) {
    return Optional.ofNullable(ACTS.get(number))
        .map(acts -> acts.stream().anyMatch(entry.act()::startsWith));
  }
}
