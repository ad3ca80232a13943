package dev.annexbot.indexdata;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML file whose values are all texts as they were written, so that {@code 5.10} stays {@code
 * 5.10} and {@code no} stays {@code no}. Each mistake knows its line.
 */
final class YamlFile {
  private static final int MOST_CHARACTERS = 200_000;

  private final String name;
  private final Mistakes mistakes;

  YamlFile(String name, Mistakes mistakes) {
    this.name = name;
    this.mistakes = mistakes;
  }

  /** The fields of the whole file; none, and a mistake, if it cannot be read. */
  Optional<Fields> read(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MOST_CHARACTERS);
    options.setMaxAliasesForCollections(0);
    try {
      Node root = new Yaml(options).compose(new StringReader(text));
      if (root instanceof MappingNode mapping) {
        return Optional.of(new Fields(mapping));
      }
      mistakes.add(name, 1, "The file has no fields.", "Write lines like 'title: New supplier'.");
    } catch (MarkedYAMLException torn) {
      int line = torn.getProblemMark() == null ? 0 : torn.getProblemMark().getLine() + 1;
      mistakes.add(
          name,
          line,
          "This cannot be read: " + torn.getProblem() + ".",
          "Look at the indentation, and put quotes around texts with a colon in them.");
    }
    return Optional.empty();
  }

  /** Names and values of one part of the file. */
  final class Fields {
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final int line;

    private Fields(MappingNode mapping) {
      line = lineOf(mapping);
      for (NodeTuple each : mapping.getValue()) {
        String key = each.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (values.putIfAbsent(key, each.getValueNode()) != null) {
          mistakes.add(
              name,
              lineOf(each.getKeyNode()),
              "'" + key + "' stands here a second time.",
              "Keep one of the two.");
        }
        lines.putIfAbsent(key, lineOf(each.getKeyNode()));
      }
    }

    void allowOnly(String... keys) {
      Set<String> allowed = new TreeSet<>(Set.of(keys));
      values.keySet().stream()
          .filter(key -> !allowed.contains(key))
          .forEach(
              key ->
                  mistake(
                      key,
                      "'" + key + "' is not known here.",
                      "These are: " + String.join(", ", allowed) + "."));
    }

    boolean has(String key) {
      return values.containsKey(key);
    }

    /** A text that has to be there; "" and a mistake if it is not. */
    String needed(String key) {
      return text(key)
          .filter(each -> !each.isBlank())
          .orElseGet(
              () -> {
                mistake(key, "'" + key + "' is missing.", "Add '" + key + ": …'.");
                return "";
              });
    }

    Optional<String> text(String key) {
      Node value = values.get(key);
      if (value == null || (value instanceof ScalarNode scalar && scalar.getValue().isEmpty())) {
        return Optional.empty();
      }
      if (value instanceof ScalarNode scalar) {
        return Optional.of(scalar.getValue().strip());
      }
      mistake(key, "'" + key + "' holds more than a text.", "Write it behind the colon.");
      return Optional.empty();
    }

    /** One text or a list of them. */
    List<String> texts(String key) {
      Node value = values.get(key);
      if (!(value instanceof SequenceNode sequence)) {
        return text(key).stream().toList();
      }
      List<String> texts = new ArrayList<>();
      for (Node each : sequence.getValue()) {
        if (each instanceof ScalarNode scalar) {
          texts.add(scalar.getValue().strip());
        } else {
          mistakes.add(name, lineOf(each), "This is no text.", "Write one text behind each dash.");
        }
      }
      return texts;
    }

    /** The parts of a list; none if it is not there. */
    List<Fields> list(String key) {
      Node value = values.get(key);
      if (value == null) {
        return List.of();
      }
      List<Fields> list = new ArrayList<>();
      if (value instanceof SequenceNode sequence) {
        for (Node each : sequence.getValue()) {
          if (each instanceof MappingNode mapping) {
            list.add(new Fields(mapping));
          } else {
            mistakes.add(
                name, lineOf(each), "This has no fields.", "Write '- name: value' under it.");
          }
        }
      } else {
        mistake(key, "'" + key + "' is no list.", "Begin each entry with a dash.");
      }
      return list;
    }

    Optional<Fields> fields(String key) {
      Node value = values.get(key);
      if (value instanceof MappingNode mapping) {
        return Optional.of(new Fields(mapping));
      }
      if (value != null) {
        mistake(key, "'" + key + "' has no fields.", "Indent 'name: value' lines under it.");
      }
      return Optional.empty();
    }

    int line(String key) {
      return lines.getOrDefault(key, line);
    }

    void mistake(String key, String what, String remedy) {
      mistakes.add(name, line(key), what, remedy);
    }
  }

  private static int lineOf(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
