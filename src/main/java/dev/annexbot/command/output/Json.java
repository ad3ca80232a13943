package dev.annexbot.command.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annexbot.standard.Attribute;
import dev.annexbot.standard.Clause;
import dev.annexbot.standard.Control;
import dev.annexbot.standard.Provision;
import dev.annexbot.standard.Reference;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The machine-readable forms, one JSON object a line. Their names and values are contracts. */
public final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  public static String line(Map<String, ?> object) {
    try {
      return MAPPER.writeValueAsString(object);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A clause or control; attribute values as ISO/IEC 27002 prints them, empty for clauses. */
  public static Map<String, Object> object(Provision provision) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("reference", provision.reference().number());
    object.put("title", provision.title());
    object.put("standard", standard(provision));
    object.put("edition", provision.reference().edition().year());
    object.put("theme", provision instanceof Control control ? control.theme().label() : null);
    for (Attribute attribute : Attribute.values()) {
      object.put(name(attribute), values(provision, attribute));
    }
    object.put("newIn2022", provision.from2013().isEmpty());
    object.put("from2013", numbers(provision.from2013()));
    object.put("summary", provision.page().inShort());
    return object;
  }

  public static List<String> numbers(List<Reference> references) {
    return references.stream().map(Reference::number).toList();
  }

  private static String standard(Provision provision) {
    return switch (provision) {
      case Clause clause -> "ISO/IEC 27001";
      case Control control -> "ISO/IEC 27001 Annex A, ISO/IEC 27002";
    };
  }

  private static String name(Attribute attribute) {
    return switch (attribute) {
      case CONTROL_TYPES -> "controlTypes";
      case PROPERTIES -> "properties";
      case CONCEPTS -> "concepts";
      case CAPABILITIES -> "capabilities";
      case DOMAINS -> "domains";
    };
  }

  private static List<String> values(Provision provision, Attribute attribute) {
    return provision instanceof Control control ? control.attributes().of(attribute) : List.of();
  }
}
