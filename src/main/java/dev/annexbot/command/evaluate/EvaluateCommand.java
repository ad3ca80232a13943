package dev.annexbot.command.evaluate;

import dev.annexbot.answer.Answers;
import dev.annexbot.answer.ranking.Layer;
import dev.annexbot.command.app.Knowledge;
import dev.annexbot.command.evaluate.Evaluation.TurnedDown;
import dev.annexbot.command.output.Exit;
import dev.annexbot.command.output.Json;
import dev.annexbot.indexdata.ExpectedAnswer;
import dev.annexbot.indexdata.QuestionFile;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate}: how well a file of questions is answered. */
@Command(
    name = "evaluate",
    description =
        "Asks the questions of a CSV file (question,reference,asker or"
            + " question,reference,asker,reason) and counts.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:counted",
      "1:the file or index-data has mistakes",
      "2:the command line could not be understood"
    })
public final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--without",
      split = ",",
      paramLabel = "LAYER",
      description =
          "Switch layers off: number-router, synonyms, spelling, field-weights, questions,"
              + " passages, vectors, fusion, rules.")
  private List<String> without = List.of();

  @Option(
      names = "--layers",
      description =
          "Say what each layer earns, one switched off at a time: the difference in points, with"
              + " its 95 %% interval.")
  private boolean layers;

  @Option(names = "--json", description = "One JSON object a line instead of a table.")
  private boolean json;

  @Parameters(paramLabel = "FILE", description = "For example index-data/expected-answers.csv")
  private Path file = Path.of("index-data/expected-answers.csv");

  @Override
  public Integer call() throws Exception {
    Set<Layer> off = off();
    List<ExpectedAnswer> questions = QuestionFile.read(file);
    Knowledge knowledge = Knowledge.read();
    if (!Knowledge.settings().files().vectors()) {
      off.add(Layer.VECTORS);
    }
    PrintWriter out = spec.commandLine().getOut();
    if (layers) {
      new LayerTable(knowledge.data(), questions, json, spec.commandLine()).print(off);
      return Exit.FINE;
    }
    Evaluation whole = evaluate(knowledge, off, questions);
    if (json) {
      whole.places().forEach((asker, each) -> out.println(object(asker, new Figures(each))));
      out.println(Json.line(summary(whole)));
    } else {
      print(whole);
    }
    out.flush();
    return Exit.FINE;
  }

  private Set<Layer> off() {
    Set<Layer> off = EnumSet.noneOf(Layer.class);
    for (String name : without) {
      off.add(
          Arrays.stream(Layer.values())
              .filter(each -> each.label().equals(name.strip()))
              .findFirst()
              .orElseThrow(() -> new ParameterException(spec.commandLine(), noLayer(name))));
    }
    return off;
  }

  private static String noLayer(String name) {
    return "'"
        + name
        + "' is no layer; say one of "
        + Arrays.stream(Layer.values()).map(Layer::label).collect(Collectors.joining(", "))
        + ".";
  }

  private Evaluation evaluate(Knowledge knowledge, Set<Layer> off, List<ExpectedAnswer> questions) {
    Answers answers = new Answers(knowledge.data().catalogue(), knowledge.data().vocabulary(), off);
    answers.warm().ifPresent(spec.commandLine().getErr()::println);
    return Evaluation.of(answers, questions);
  }

  private void print(Evaluation whole) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(Figures.head());
    whole.places().forEach((asker, each) -> out.println(new Figures(each).line(asker)));
    out.println(whole.all().line("all"));
    TurnedDown down = whole.turnedDown();
    int ours = whole.all().places().size();
    out.printf(
        Locale.ROOT,
        "refused %d, unsure %d of %d; %d us median, %d us p99 (warmed up);"
            + " processor time %d us median, %d us p99%n",
        down.falsely(),
        whole.unsure(),
        ours,
        whole.times().micros(0.5),
        whole.times().micros(0.99),
        whole.times().busy(0.5),
        whole.times().busy(0.99));
    if (down.notOurs() > 0) {
      out.printf(
          Locale.ROOT,
          "not ours: %d; turned down rightly %s, of all turned down %s were not ours%n",
          down.notOurs(),
          Figures.shown(down.rightly(), down.notOurs()),
          Figures.shown(down.rightly(), down.rightly() + down.falsely()));
    }
  }

  static String object(String name, Figures figures) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("who", name);
    object.put("n", figures.places().size());
    for (int k : new int[] {1, 3, 5}) {
      object.put("recall@" + k, figures.recall(k));
      object.put("recall@" + k + " interval", figures.interval(k));
    }
    object.put("mrr", figures.mrr());
    object.put("ndcg@10", figures.ndcg());
    return Json.line(object);
  }

  private static Map<String, Object> summary(Evaluation whole) {
    TurnedDown down = whole.turnedDown();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("who", "all");
    object.put("n", whole.all().places().size());
    object.put("recall@1", whole.all().recall(1));
    object.put("recall@3", whole.all().recall(3));
    object.put("recall@5", whole.all().recall(5));
    object.put("mrr", whole.all().mrr());
    object.put("ndcg@10", whole.all().ndcg());
    object.put("refused", down.falsely());
    object.put("unsure", whole.unsure());
    object.put("not ours", down.notOurs());
    object.put("not ours, turned down", down.rightly());
    object.put("p50 us", whole.times().micros(0.5));
    object.put("p99 us", whole.times().micros(0.99));
    object.put("p50 busy us", whole.times().busy(0.5));
    object.put("p99 busy us", whole.times().busy(0.99));
    return object;
  }
}
