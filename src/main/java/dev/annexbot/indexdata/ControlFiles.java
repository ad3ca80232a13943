package dev.annexbot.indexdata;

import dev.annexbot.standard.Attribute;
import dev.annexbot.standard.Control;
import dev.annexbot.standard.Edition;
import dev.annexbot.standard.Reference;
import dev.annexbot.standard.Section;
import dev.annexbot.standard.Theme;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code controls/}: one file a control. */
final class ControlFiles {
  private static final Set<String> FIELDS =
      Set.of(
          "reference",
          "title",
          "also titled",
          "edition",
          "theme",
          "control types",
          "properties",
          "concepts",
          "capabilities",
          "domains",
          "new in 2022",
          "from 2013",
          "also called",
          "reviewed");
  private static final Set<String> REQUIRED =
      Set.of(Section.IN_SHORT, Section.FOR_ME, Section.QUESTIONS);
  private static final Set<String> SECTIONS =
      Set.of(
          Section.IN_SHORT,
          Section.FOR_ME,
          "What to do first",
          "What goes wrong",
          Section.AUDITOR,
          Section.QUESTIONS,
          Section.RELATED);

  private ControlFiles() {}

  static Optional<Control> read(PageFile file) {
    file.allowOnly(FIELDS, REQUIRED, SECTIONS);
    Optional<Reference> reference = file.reference().filter(Reference::isControl);
    Optional<Theme> theme = theme(file);
    Control.Titles titles =
        new Control.Titles(file.required("title"), file.optional("also titled"));
    Control.Origin origin = new Control.Origin(file.yes("new in 2022"), from2013(file));
    Map<Attribute, List<String>> values = attributes(file);
    if (!file.required("edition").equals("2022")) {
      file.mistake(file.line("edition"), "Only the edition 2022 has files.", "Write 2022.");
    }
    if (reference.isEmpty() || theme.isEmpty()) {
      return Optional.empty();
    }
    checkTheme(file, reference.get(), theme.get());
    return Optional.of(
        new Control(
            reference.get(),
            titles,
            new Control.Attributes(theme.get(), values),
            origin,
            file.page()));
  }

  private static Optional<Theme> theme(PageFile file) {
    List<String> labels = Arrays.stream(Theme.values()).map(Theme::label).toList();
    return file.among("theme", labels).stream().findFirst().flatMap(Theme::labelled);
  }

  private static void checkTheme(PageFile file, Reference reference, Theme theme) {
    if (!reference.number().startsWith("A." + theme.chapter() + ".")) {
      file.mistake(
          file.line("theme"),
          "'" + theme.label() + "' does not fit " + reference + ".",
          "The controls of this theme start with A." + theme.chapter() + ".");
    }
  }

  private static Map<Attribute, List<String>> attributes(PageFile file) {
    Map<Attribute, List<String>> values = new EnumMap<>(Attribute.class);
    for (Attribute attribute : Attribute.values()) {
      values.put(attribute, file.among(attribute.label(), attribute.permitted()));
    }
    return values;
  }

  private static List<Reference> from2013(PageFile file) {
    return file.list("from 2013", ",").stream()
        .flatMap(
            number -> {
              Optional<Reference> parsed = Reference.parse(Edition.E2013, number);
              if (parsed.isEmpty()) {
                file.mistake(
                    file.line("from 2013"), "'" + number + "' is no number.", "Write A.12.6.1.");
              }
              return parsed.stream();
            })
        .toList();
  }
}
