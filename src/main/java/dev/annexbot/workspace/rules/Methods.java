package dev.annexbot.workspace.rules;

import dev.annexbot.workspace.rules.Method.Needs;
import dev.annexbot.workspace.rules.Method.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The methods of the Web API that the strict Slack knows. */
public final class Methods {
  private static final Map<String, Method> ALL = read();

  private Methods() {}

  /** The method of that name, e.g. {@code chat.postMessage}; none is {@code unknown_method}. */
  public static Optional<Method> find(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  public static Set<String> names() {
    return ALL.keySet();
  }

  private static Map<String, Method> read() {
    return MethodTable.ROWS
        .lines()
        .map(Methods::method)
        .collect(Collectors.toUnmodifiableMap(Method::name, method -> method));
  }

  /** One row of the table: name, tier, token, scopes, arguments. */
  private static Method method(String row) {
    var cells = Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
    return new Method(
        cells.get(0),
        Tier.valueOf(cells.get(1)),
        Token.valueOf(cells.get(2)),
        words(cells.get(3)).map(Methods::anyOf).toList(),
        needs(cells.get(4)));
  }

  private static Needs needs(String cell) {
    var allowed = new LinkedHashMap<String, Argument>();
    var needed = new ArrayList<Set<String>>();
    words(cell)
        .forEach(
            word -> {
              var group =
                  Arrays.stream(word.replace("!", "").split("/")).map(Argument::parse).toList();
              group.forEach(argument -> allowed.put(argument.name(), argument));
              if (word.endsWith("!")) {
                needed.add(names(group));
              }
            });
    return new Needs(Map.copyOf(allowed), List.copyOf(needed));
  }

  private static Set<String> names(List<Argument> group) {
    return group.stream().map(Argument::name).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> anyOf(String word) {
    return new LinkedHashSet<>(List.of(word.split("/")));
  }

  private static Stream<String> words(String cell) {
    return Arrays.stream(cell.split("\\s+")).filter(word -> !word.isEmpty());
  }
}
