package dev.annexbot.checkin;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The questionnaires: as they are now, and as they were when a check-in began. */
public final class Templates {
  private final List<Template> current;
  private final Function<TemplateId, Optional<Template>> earlier;

  /** {@code earlier} finds those that have been changed or removed since. */
  public Templates(List<Template> current, Function<TemplateId, Optional<Template>> earlier) {
    this.current =
        current.stream().sorted(Comparator.comparing(each -> each.title().text())).toList();
    this.earlier = earlier;
  }

  /** Those that can be begun, by their titles. */
  public List<Template> all() {
    return current;
  }

  /** As it is now. */
  public Optional<Template> named(String name) {
    return current.stream().filter(each -> each.id().name().equals(name)).findFirst();
  }

  /** As it was in this version. */
  public Optional<Template> find(TemplateId id) {
    return current.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .or(() -> earlier.apply(id));
  }
}
