package dev.annexbot.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What index-data says about one thing, in our own words: its everyday names and its sections.
 *
 * @param asked further questions as people type them; they lead here but are never shown
 * @param direct what is asked most, with the sentence that answers it
 */
public record Page(
    List<String> alsoCalled,
    List<Section> sections,
    List<String> asked,
    List<DirectAnswer> direct,
    LocalDate reviewed) {
  public Page {
    alsoCalled = List.copyOf(alsoCalled);
    sections = List.copyOf(sections);
    asked = List.copyOf(asked);
    direct = List.copyOf(direct);
  }

  /** A page of which nobody has noted how people ask for it. */
  public Page(List<String> alsoCalled, List<Section> sections, LocalDate reviewed) {
    this(alsoCalled, sections, List.of(), List.of(), reviewed);
  }

  public Optional<Section> section(String heading) {
    return sections.stream().filter(section -> section.heading().equals(heading)).findFirst();
  }

  /** One or two sentences; every page has them. */
  public String inShort() {
    return section(Section.IN_SHORT).map(Section::text).orElse("");
  }

  /** Questions that people really ask and that this page answers. */
  public List<String> questions() {
    return section(Section.QUESTIONS).map(Section::bullets).orElse(List.of());
  }

  /** The numbers this page sends its readers on to, each with the reason. */
  public List<Related> related() {
    return section(Section.RELATED).map(Section::bullets).orElse(List.of()).stream()
        .flatMap(line -> Related.parse(line).stream())
        .toList();
  }
}
