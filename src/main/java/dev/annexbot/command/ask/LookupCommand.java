package dev.annexbot.command.ask;

import dev.annexbot.answer.Answers;
import dev.annexbot.answer.Hit;
import dev.annexbot.answer.Ranking;
import dev.annexbot.command.app.Knowledge;
import dev.annexbot.command.output.Exit;
import dev.annexbot.command.output.Json;
import dev.annexbot.indexdata.IndexData;
import dev.annexbot.standard.LookedUp;
import dev.annexbot.standard.NumberLookUp;
import dev.annexbot.standard.Predecessor;
import dev.annexbot.standard.Provision;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lookup}: what a number or word leads to. */
@Command(
    name = "lookup",
    description = "Shows what a number or word leads to: 8.24, a824, A.12.6.1 (2013), crypto.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:found",
      "1:it exists in neither edition, or index-data has mistakes",
      "2:the command line could not be understood"
    })
public final class LookupCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Option(names = "--all", description = "All 41 clauses and 93 controls.")
  private boolean all;

  @Parameters(arity = "0..*", paramLabel = "WHAT", description = "A number or word.")
  private List<String> what = List.of();

  @Override
  public Integer call() throws Exception {
    if (all == !what.isEmpty()) {
      throw new picocli.CommandLine.ParameterException(
          spec.commandLine(), "Say either --all or what to look up, e.g. lookup 8.24");
    }
    IndexData data = Knowledge.data(Knowledge.settings().files());
    List<Map<String, Object>> found =
        all
            ? data.catalogue().provisions().stream().map(Json::object).toList()
            : resolve(data, String.join(" ", what));
    PrintWriter out = spec.commandLine().getOut();
    found.forEach(each -> out.println(json ? Json.line(each) : plain(each)));
    out.flush();
    return found.stream().allMatch(each -> "nowhere".equals(each.get("kind")))
        ? Exit.WRONG
        : Exit.FINE;
  }

  private static List<Map<String, Object>> resolve(IndexData data, String typed) {
    Optional<LookedUp> number = new NumberLookUp(data.catalogue()).lookUp(typed);
    if (number.isPresent()) {
      return lookedUp(typed, number.get());
    }
    // The index is only built for words.
    Ranking ranking = new Answers(data.catalogue(), data.vocabulary()).search(typed, 3);
    if (ranking.hits().isEmpty()) {
      return List.of(headed(typed, "nowhere"));
    }
    return ranking.hits().stream()
        .map(Hit::reference)
        .flatMap(each -> data.catalogue().find(each).stream())
        .map(each -> known(typed, "search", each))
        .toList();
  }

  private static List<Map<String, Object>> lookedUp(String typed, LookedUp found) {
    return switch (found) {
      case LookedUp.Known known -> all(typed, "known", known.provisions().stream());
      case LookedUp.MovedClause moved -> all(typed, "known", moved.now().stream());
      case LookedUp.WholeTheme theme -> all(typed, "theme", theme.controls().stream());
      case LookedUp.Moved moved ->
          moved.predecessors().stream().map(each -> moved(typed, each)).toList();
      case LookedUp.Nowhere nowhere -> {
        Map<String, Object> object = headed(typed, "nowhere");
        object.put("reference", nowhere.number());
        object.put("range", nowhere.range());
        yield List.of(object);
      }
    };
  }

  private static List<Map<String, Object>> all(
      String typed, String kind, Stream<? extends Provision> provisions) {
    return provisions.map(each -> known(typed, kind, each)).toList();
  }

  private static Map<String, Object> known(String typed, String kind, Provision provision) {
    Map<String, Object> object = headed(typed, kind);
    object.putAll(Json.object(provision));
    return object;
  }

  private static Map<String, Object> moved(String typed, Predecessor old) {
    Map<String, Object> object = headed(typed, "moved");
    object.put("reference", old.reference().number());
    object.put("title", old.title());
    object.put("edition", old.reference().edition().year());
    object.put("now", Json.numbers(old.now()));
    return object;
  }

  private static Map<String, Object> headed(String typed, String kind) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("input", typed);
    object.put("kind", kind);
    return object;
  }

  private static String plain(Map<String, Object> object) {
    return switch (String.valueOf(object.get("kind"))) {
      case "nowhere" ->
          "%s: nothing. %s".formatted(object.get("input"), object.getOrDefault("range", ""));
      case "moved" ->
          "%s %s (2013) is now %s"
              .formatted(object.get("reference"), object.get("title"), object.get("now"));
      default ->
          "%s  %s%n    %s"
              .formatted(object.get("reference"), object.get("title"), object.get("summary"));
    };
  }
}
