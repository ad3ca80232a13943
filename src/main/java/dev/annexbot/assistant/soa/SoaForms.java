package dev.annexbot.assistant.soa;

import dev.annexbot.assistant.soa.SoaCards.Shown;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Form.Field;
import dev.annexbot.chat.Mention;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import dev.annexbot.risk.RiskId;
import dev.annexbot.risk.soa.Decision;
import dev.annexbot.risk.soa.Decisions.Past;
import dev.annexbot.risk.soa.Status;
import dev.annexbot.secret.Secrets;
import dev.annexbot.standard.Reference;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The forms in which a control is decided, and what comes back in them. */
final class SoaForms {
  private static final int WORDS = 500;

  private SoaForms() {}

  /** What a form decides: whether the control applies, its number, and the version it was. */
  record Purpose(boolean applicable, Reference control, int version) {
    static Optional<Purpose> parse(String text) {
      String[] parts = text.split(" ", 3);
      boolean whole =
          parts.length >= 2
              && parts[0].matches("yes|no")
              && (parts.length == 2 || parts[2].matches("\\d{1,6}"));
      return whole
          ? Reference.parse(parts[1])
              .filter(Reference::isControl)
              .map(
                  control ->
                      new Purpose(
                          parts[0].equals("yes"),
                          control,
                          parts.length == 2 ? 0 : Integer.parseInt(parts[2])))
          : Optional.empty();
    }

    private String word() {
      return applicable ? "yes" : "no";
    }
  }

  static Form form(Shown shown, boolean applicable) {
    Reference control = shown.control().reference();
    Optional<Decision> before =
        shown.history().isEmpty()
            ? Optional.empty()
            : Optional.of(shown.history()).map(List::getLast).map(Past::decision);
    Purpose purpose = new Purpose(applicable, control, shown.version());
    List<Field> fields = new ArrayList<>();
    fields.add(
        new Field.Writing(
            "why",
            applicable ? "Why do you need it?" : "Why can it be left out?",
            "Please no secrets.",
            WORDS,
            false,
            before
                .filter(each -> each.applicable() == applicable)
                .map(Decision::justification)
                .orElse(applicable ? reason(shown.risks()) : "")));
    if (applicable) {
      fields.add(
          new Field.Choosing(
              "status",
              "Is it in place?",
              Arrays.stream(Status.values())
                  .map(each -> new Choice(each.label(), each.label()))
                  .toList(),
              false,
              Optional.of(before.map(Decision::status).orElse(Status.NOT_CHECKED).label())));
      fields.add(
          new Field.Day(
              "evidence", "Day of the latest evidence", true, before.flatMap(Decision::evidence)));
    }
    return new Form(
        new Press(
            SoaVerbs.DECIDED, purpose.word() + " " + control.number() + " " + shown.version()),
        control + (applicable ? ": applicable" : ": left out"),
        "Save",
        new CardDraft("above").small(control + " " + shown.control().title()).blocks(),
        fields);
  }

  private static String reason(List<RiskId> risks) {
    return risks.isEmpty()
        ? ""
        : "It treats "
            + risks.stream().limit(20).map(RiskId::toString).collect(Collectors.joining(", "))
            + ".";
  }

  /** What was sent: a decision, or what needs another look. */
  sealed interface Sent {
    record Decided(Decision decision, List<String> removed) implements Sent {
      public Decided {
        removed = List.copyOf(removed);
      }
    }

    record Mend(Reply.Mend mend) implements Sent {}
  }

  static Sent read(Purpose purpose, Map<String, String> values, LocalDate today) {
    String written = Mention.without(values.getOrDefault("why", "")).strip();
    var why = Secrets.clean(written.substring(0, Math.min(written.length(), WORDS)));
    if (why.text().isBlank()) {
      return mend("why", "A few words, please: an auditor asks for them.");
    }
    int version = purpose.version() + 1;
    if (!purpose.applicable()) {
      return new Sent.Decided(
          Decision.leftOut(purpose.control(), version, why.text()), why.removed());
    }
    Optional<Status> status = Status.of(values.getOrDefault("status", ""));
    Optional<LocalDate> evidence = day(values.getOrDefault("evidence", ""));
    if (status.isEmpty()) {
      return mend("status", "Choose how far it is in place.");
    }
    if (evidence.filter(today::isBefore).isPresent()) {
      return mend("evidence", "Choose today or a day before.");
    }
    return new Sent.Decided(
        Decision.applicable(purpose.control(), version, why.text(), status.get(), evidence),
        why.removed());
  }

  private static Sent mend(String field, String why) {
    return new Sent.Mend(new Reply.Mend(Map.of(field, why)));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException forged) {
      return Optional.empty();
    }
  }
}
