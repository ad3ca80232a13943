package dev.annexbot.command.evaluate;

import dev.annexbot.answer.Answers;
import dev.annexbot.answer.meaning.Meaning;
import dev.annexbot.answer.ranking.Layer;
import dev.annexbot.command.output.Json;
import dev.annexbot.indexdata.ExpectedAnswer;
import dev.annexbot.indexdata.IndexData;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;

/** What each layer of the ranking earns: the same questions with one of them switched off. */
final class LayerTable {
  private final IndexData data;
  private final List<ExpectedAnswer> questions;
  private final boolean json;
  private final CommandLine shell;
  private Optional<Meaning> meaning = Optional.empty();

  LayerTable(IndexData data, List<ExpectedAnswer> questions, boolean json, CommandLine shell) {
    this.data = data;
    this.questions = questions;
    this.json = json;
    this.shell = shell;
  }

  /** One line a layer; those in {@code off} are off throughout. */
  void print(Set<Layer> off) {
    PrintWriter out = shell.getOut();
    Figures whole = figures(off);
    out.println(
        json
            ? EvaluateCommand.object("all layers", whole)
            : head() + "\n" + line("all layers", whole));
    out.flush();
    for (Layer layer : Layer.values()) {
      if (!off.contains(layer)) {
        Set<Layer> more = EnumSet.of(layer);
        more.addAll(off);
        Figures less = figures(more);
        String name = "- " + layer.label();
        out.println(json ? object(name, whole, less) : line(name, less) + earns(whole, less));
        out.flush();
      }
    }
  }

  private Figures figures(Set<Layer> off) {
    Answers answers = new Answers(data.catalogue(), data.vocabulary(), off, this::meaning);
    answers.warm().ifPresent(shell.getErr()::println);
    return Evaluation.of(answers, questions, 0).all();
  }

  /** Loaded once, and asked each question once, whatever is switched off. */
  private synchronized Meaning meaning() throws IOException {
    Meaning once = meaning.isPresent() ? meaning.get() : Meaning.load().keeping();
    meaning = Optional.of(once);
    return once;
  }

  private static String head() {
    return String.format(
        Locale.ROOT,
        "%-18s %5s   %5s  %5s   %-22s  %s",
        "without",
        "n",
        "first",
        "three",
        "earns: first",
        "among three");
  }

  private static String line(String name, Figures figures) {
    return String.format(
        Locale.ROOT,
        "%-18s %5d   %.3f  %.3f",
        name,
        figures.places().size(),
        figures.recall(1),
        figures.recall(3));
  }

  private static String earns(Figures whole, Figures less) {
    return "   " + points(whole.more(less, 1)) + "  " + points(whole.more(less, 3));
  }

  private static String points(List<Double> more) {
    return String.format(
        Locale.ROOT,
        "%+5.1f (%+5.1f to %+5.1f)",
        100 * more.get(0),
        100 * more.get(1),
        100 * more.get(2));
  }

  private static String object(String name, Figures whole, Figures less) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("without", name.substring(2));
    object.put("n", less.places().size());
    for (int k : new int[] {1, 3}) {
      object.put("recall@" + k, less.recall(k));
      object.put("earns@" + k, whole.more(less, k).getFirst());
      object.put("earns@" + k + " interval", whole.more(less, k).subList(1, 3));
    }
    return Json.line(object);
  }
}
