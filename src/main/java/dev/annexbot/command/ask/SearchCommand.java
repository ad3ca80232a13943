package dev.annexbot.command.ask;

import dev.annexbot.answer.Hit;
import dev.annexbot.answer.Ranking;
import dev.annexbot.command.app.Knowledge;
import dev.annexbot.command.output.Exit;
import dev.annexbot.command.output.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code search}: the references that fit each of many queries. */
@Command(
    name = "search",
    description = "Reads one query a line and prints the clauses and controls that fit it best.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every line was searched",
      "1:the file cannot be read, or index-data has mistakes",
      "2:the command line could not be understood"
    })
public final class SearchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "One JSON object a line: query, kind, hits, micros.")
  private boolean json;

  @Option(names = "--top", defaultValue = "10", description = "How many hits (1 to 134).")
  private int top;

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "Queries; else standard input.")
  private Optional<Path> file = Optional.empty();

  @Override
  public Integer call() throws Exception {
    if (top < 1 || top > 134) {
      throw new ParameterException(spec.commandLine(), "--top is " + top + "; say 1 to 134.");
    }
    if (file.isPresent() && !Files.isReadable(file.get())) {
      spec.commandLine()
          .getErr()
          .println("Cannot read " + file.get() + ". Name a text file, one query a line.");
      return Exit.WRONG;
    }
    Knowledge knowledge = Knowledge.read();
    knowledge.answers().warm().ifPresent(spec.commandLine().getErr()::println);
    PrintWriter out = spec.commandLine().getOut();
    try (BufferedReader queries = open()) {
      for (String query = queries.readLine(); query != null; query = queries.readLine()) {
        search(knowledge, query, out);
      }
    }
    out.flush();
    return Exit.FINE;
  }

  private BufferedReader open() throws IOException {
    return file.isPresent()
        ? Files.newBufferedReader(file.get())
        : new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
  }

  private void search(Knowledge knowledge, String query, PrintWriter out) {
    long start = System.nanoTime();
    Ranking ranking = knowledge.answers().search(query, top);
    long micros = (System.nanoTime() - start) / 1000;
    List<Map<String, Object>> hits = ranking.hits().stream().map(SearchCommand::object).toList();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("query", query);
    object.put("kind", ranking.kind().name().toLowerCase(Locale.ROOT));
    object.put("hits", hits);
    object.put("micros", micros);
    out.println(json ? Json.line(object) : plain(query, ranking));
  }

  private static Map<String, Object> object(Hit hit) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("reference", hit.reference().number());
    object.put("score", rounded(hit.score()));
    return object;
  }

  private static String plain(String query, Ranking ranking) {
    StringBuilder text = new StringBuilder(query).append("  [").append(ranking.kind()).append("]");
    ranking.hits().forEach(hit -> text.append(' ').append(hit.reference()));
    return text.toString();
  }

  private static double rounded(double score) {
    return Math.round(score * 10_000) / 10_000.0;
  }
}
