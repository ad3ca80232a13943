package dev.annexbot.indexdata;

import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Crosswalks;
import dev.annexbot.standard.Glossary;
import dev.annexbot.standard.HouseRule;
import dev.annexbot.standard.Provision;
import dev.annexbot.standard.Reference;
import dev.annexbot.standard.Topic;
import dev.annexbot.standard.Vocabulary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a whole folder of index-data, with the organization's own laid over it. */
public final class IndexDataFolder {
  private static final Map<String, String> CROSSWALKS =
      Map.of(
          "csf", "crosswalks/nist-csf-2.0.csv",
          "800-53", "crosswalks/nist-sp-800-53-r5.csv",
          "nis2", "crosswalks/nis2.csv",
          "gdpr", "crosswalks/gdpr.csv");

  private final Mistakes mistakes = new Mistakes();
  private final Layers layers;
  private final Map<String, PageFile> files = new HashMap<>();
  private final AskedFiles asked;
  private final AnswerFiles answers;

  private IndexDataFolder(Layers layers) {
    this.layers = layers;
    this.asked = new AskedFiles(layers, mistakes);
    this.answers = new AnswerFiles(layers, mistakes);
  }

  /**
   * Reads everything.
   *
   * @throws IndexDataMistakes with every mistake found, if there is any
   */
  public static IndexData read(Path base, Optional<Path> own) throws IndexDataMistakes {
    for (Path folder : own.map(each -> List.of(base, each)).orElse(List.of(base))) {
      if (!Files.isDirectory(folder)) {
        throw new IndexDataMistakes(
            List.of(
                new Mistake(
                    folder.toString(), 0, "There is no such folder.", "Set the right one.")));
      }
    }
    return new IndexDataFolder(new Layers(base, own)).read();
  }

  private IndexData read() throws IndexDataMistakes {
    asked.check();
    answers.check();
    List<Provision> provisions = new ArrayList<>();
    provisions.addAll(pages("clauses", ClauseFiles::read));
    provisions.addAll(pages("controls", ControlFiles::read));
    List<Topic> topics = new ArrayList<>();
    topics.addAll(pages("concepts", file -> TopicFiles.read(file, Topic.Kind.CONCEPT)));
    topics.addAll(pages("first-aid", file -> TopicFiles.read(file, Topic.Kind.FIRST_AID)));

    List<HouseRule> houseRules = pages("house-rules", TopicFiles::readRule);

    TableFiles tables = new TableFiles(layers, mistakes);
    Crosswalks crosswalks = crosswalks(tables);
    Vocabulary vocabulary =
        new Vocabulary(
            SynonymFile.read("synonyms.txt", layers.lines("synonyms.txt", mistakes), mistakes),
            NotOursFile.read("not-ours.csv", layers.lines("not-ours.csv", mistakes), mistakes));
    Set<Reference> numbers =
        provisions.stream().map(Provision::reference).collect(Collectors.toSet());
    Glossary glossary =
        tables.glossary("glossary.csv", each -> numbers.contains(each.withoutLetter()));
    List<ExpectedAnswer> expected = tables.expected("expected-answers.csv");

    Catalogue catalogue = new Catalogue(provisions, crosswalks, topics, houseRules, glossary);
    new Links(catalogue, mistakes, files).check(provisions, expected);
    Set<String> editions = tables.editions("standards.csv");
    Set<String> dates = tables.dates("dates.csv");
    Risks risks = Risks.read(layers, catalogue, mistakes);
    mistakes.refuseIfAny();
    return new IndexData(catalogue, vocabulary, expected, editions, risks, dates);
  }

  private static Crosswalks crosswalks(TableFiles tables) {
    return new Crosswalks(
        tables.predecessors("crosswalks/iso27001-2013.csv"),
        CROSSWALKS.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(each -> tables.crosswalk(each.getKey(), each.getValue()))
            .toList());
  }

  /**
   * The lines of every page and of every direct answer that people read, by the file's name
   * relative to the folder.
   */
  public static Map<String, List<String>> pages(Path base, Optional<Path> own) {
    Layers layers = new Layers(base, own);
    Mistakes unread = new Mistakes();
    Stream<String> pages =
        Stream.of("clauses", "controls", "concepts", "first-aid", "house-rules")
            .flatMap(folder -> layers.names(folder, ".md").stream())
            .filter(name -> !name.endsWith("README.md"));
    return Stream.concat(pages, layers.names("answers", ".txt").stream())
        .collect(Collectors.toMap(name -> name, name -> layers.lines(name, unread)));
  }

  private <P> List<P> pages(String folder, Function<PageFile, Optional<P>> reader) {
    List<P> pages = new ArrayList<>();
    for (String name : layers.names(folder, ".md")) {
      if (name.endsWith("README.md")) {
        continue;
      }
      PageFile.Beside beside = new PageFile.Beside(asked.of(name), answers.of(name));
      PageFile file = new PageFile(name, layers.lines(name, mistakes), beside, mistakes);
      reader
          .apply(file)
          .ifPresent(
              page -> {
                pages.add(page);
                remember(key(page), file);
              });
    }
    return pages;
  }

  private static String key(Object page) {
    return switch (page) {
      case Provision provision -> provision.reference().number();
      case Topic topic -> topic.name();
      case HouseRule rule -> rule.topic().name();
      default -> throw new IllegalArgumentException("No page: " + page.getClass());
    };
  }

  private void remember(String key, PageFile file) {
    PageFile earlier = files.putIfAbsent(key, file);
    if (earlier != null) {
      file.mistake(
          file.line("reference"),
          "'" + key + "' stands in " + earlier.name() + " too.",
          "Keep one of the two files.");
    }
  }
}
