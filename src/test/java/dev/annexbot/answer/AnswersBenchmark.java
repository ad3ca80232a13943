package dev.annexbot.answer;

import dev.annexbot.Shelf;
import dev.annexbot.answer.ranking.Layer;
import dev.annexbot.indexdata.ExpectedAnswer;
import dev.annexbot.indexdata.IndexData;
import dev.annexbot.standard.NotOurs;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/**
 * How long an answer takes, beside a plain search by Lucene over the same pages with the same
 * questions: {@code .ci/bench-answers} runs it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnswersBenchmark {
  private static final String PLAIN = "plainLucene";
  private static final int ROUNDS = 3;

  private final PlainLucene plain;
  private final Answers byWords;
  private final Answers byMeaning;
  private final Turns questions;
  private final Turns numbers;
  private final Turns notOurs;

  /** Texts in turn, without end. */
  private static final class Turns {
    private final List<String> texts;
    private int at;

    Turns(List<String> texts) {
      this.texts = List.copyOf(texts);
    }

    /** Has each answered some times, so that also on a busy machine nothing cold is measured. */
    Turns warmed(Answers answers) {
      for (int time = 0; time < ROUNDS; time++) {
        texts.forEach(each -> answers.answer(Question.of(each)));
      }
      return this;
    }

    String next() {
      at = at + 1 == texts.size() ? 0 : at + 1;
      return texts.get(at);
    }
  }

  public AnswersBenchmark() {
    IndexData data = Shelf.DATA;
    plain = new PlainLucene(data.catalogue());
    byWords = new Answers(data.catalogue(), data.vocabulary(), Set.of(Layer.VECTORS));
    byMeaning = new Answers(data.catalogue(), data.vocabulary(), Set.of());
    byMeaning.warm().ifPresent(System.err::println);
    questions =
        new Turns(data.expected().stream().map(ExpectedAnswer::question).toList()).warmed(byWords);
    numbers =
        new Turns(
            data.catalogue().provisions().stream().map(each -> each.reference().number()).toList());
    notOurs =
        new Turns(
                data.vocabulary().notOurs().stream()
                    .map(NotOurs::question)
                    .filter(each -> each.contains(" ") && Math.floorMod(each.hashCode(), 7) == 0)
                    .toList())
            .warmed(byWords);
  }

  @Benchmark
  public Object plainLucene() throws Exception {
    return plain.search(questions.next(), 10);
  }

  @Benchmark
  public Object numberLookUp() {
    return byWords.answer(Question.of(numbers.next()));
  }

  @Benchmark
  public Object questionByWords() {
    return byWords.answer(Question.of(questions.next()));
  }

  @Benchmark
  public Object questionWithVectors() {
    return byMeaning.answer(Question.of(questions.next()));
  }

  @Benchmark
  public Object refusal() {
    return byWords.answer(Question.of(notOurs.next()));
  }

  public static void main(String[] args) throws Exception {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include("\\." + AnswersBenchmark.class.getSimpleName() + "\\.")
                    .jvmArgsAppend("--enable-native-access=ALL-UNNAMED", "-Xmx1g", "-Xbatch")
                    .build())
            .run();
    Statistics plain =
        results.stream()
            .filter(each -> name(each).equals(PLAIN))
            .map(each -> each.getPrimaryResult().getStatistics())
            .findFirst()
            .orElseThrow();
    System.out.printf(
        "%-22s %10s %10s %10s   %s%n", "", "median us", "p99 us", "mean us", "times " + PLAIN);
    for (RunResult each : results) {
      Statistics times = each.getPrimaryResult().getStatistics();
      System.out.printf(
          Locale.ROOT,
          "%-22s %10.1f %10.1f %10.1f   %.2f%n",
          name(each),
          times.getPercentile(50),
          times.getPercentile(99),
          times.getMean(),
          times.getPercentile(50) / plain.getPercentile(50));
    }
  }

  private static String name(RunResult result) {
    return result.getPrimaryResult().getLabel();
  }
}
