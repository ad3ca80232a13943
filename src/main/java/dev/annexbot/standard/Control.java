package dev.annexbot.standard;

import java.util.List;
import java.util.Map;

/**
 * A control of ISO/IEC 27001:2022 Annex A, for which ISO/IEC 27002:2022 gives guidance and
 * attributes.
 */
public record Control(
    Reference reference, Titles titles, Attributes attributes, Origin origin, Page page)
    implements Provision {

  /** The title in ISO/IEC 27002, and Annex A's own form of it if that differs (else empty). */
  public record Titles(String title, String inAnnexA) {}

  /** Theme and attribute values of ISO/IEC 27002:2022. */
  public record Attributes(Theme theme, Map<Attribute, List<String>> values) {
    public Attributes {
      values = Map.copyOf(values);
    }

    public List<String> of(Attribute attribute) {
      return values.getOrDefault(attribute, List.of());
    }
  }

  /** Where a control comes from. */
  public record Origin(boolean newIn2022, List<Reference> from2013) {
    public Origin {
      from2013 = List.copyOf(from2013);
    }
  }

  @Override
  public String title() {
    return titles.title();
  }

  public Theme theme() {
    return attributes.theme();
  }

  public boolean newIn2022() {
    return origin.newIn2022();
  }

  @Override
  public List<Reference> from2013() {
    return origin.from2013();
  }

  /** The number of the guidance in ISO/IEC 27002: 5.7 for A.5.7. */
  public String guidanceNumber() {
    return reference.number().substring("A.".length());
  }
}
