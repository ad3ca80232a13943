package dev.annexbot.command;

import dev.annexbot.answer.Hit;
import dev.annexbot.answer.Ranking;
import dev.annexbot.indexdata.ExpectedAnswer;
import dev.annexbot.indexdata.QuestionFile;
import dev.annexbot.standard.Reference;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate}: how well a file of questions is answered. */
@Command(
    name = "evaluate",
    description = "Asks the questions of a CSV file (question,reference,asker) and counts.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:counted",
      "1:the file or index-data has mistakes",
      "2:the command line could not be understood"
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final int TOP = 10;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "For example index-data/expected-answers.csv")
  private Path file = Path.of("index-data/expected-answers.csv");

  @Override
  public Integer call() throws Exception {
    List<ExpectedAnswer> questions = QuestionFile.read(file);
    Knowledge knowledge = Knowledge.read();
    knowledge.answers().warm().ifPresent(spec.commandLine().getErr()::println);
    Map<String, List<Integer>> places = new TreeMap<>();
    long[] micros = new long[questions.size()];
    int refused = 0;
    int unsure = 0;
    for (int at = 0; at < micros.length; at++) {
      ExpectedAnswer expected = questions.get(at);
      long start = System.nanoTime();
      Ranking ranking = knowledge.answers().search(expected.question(), TOP);
      micros[at] = (System.nanoTime() - start) / 1000;
      refused += ranking.kind() == Ranking.Kind.OUT_OF_SCOPE ? 1 : 0;
      unsure += ranking.kind() == Ranking.Kind.UNSURE ? 1 : 0;
      places
          .computeIfAbsent(expected.asker(), asker -> new ArrayList<>())
          .add(place(expected, ranking));
    }
    print(places, refused, unsure, micros);
    return Exit.FINE;
  }

  private void print(Map<String, List<Integer>> places, int refused, int unsure, long[] micros) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(Figures.head());
    places.forEach((asker, each) -> out.println(new Figures(each).line(asker)));
    List<Integer> all = places.values().stream().flatMap(List::stream).toList();
    out.println(new Figures(all).line("all"));
    Arrays.sort(micros);
    out.printf(
        Locale.ROOT,
        "refused %d, unsure %d of %d; %d us median, %d us p99 (not warmed up)%n",
        refused,
        unsure,
        micros.length,
        micros[micros.length / 2],
        micros[(int) (micros.length * 0.99)]);
    out.flush();
  }

  private static int place(ExpectedAnswer expected, Ranking ranking) {
    List<Reference> found = ranking.hits().stream().map(Hit::reference).toList();
    for (int at = 0; at < found.size(); at++) {
      if (expected.references().contains(found.get(at))) {
        return at + 1;
      }
    }
    return 0;
  }
}
