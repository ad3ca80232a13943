package dev.annexbot.answer.ranking;

import dev.annexbot.answer.index.PageIndex;
import dev.annexbot.answer.index.Unit;
import dev.annexbot.answer.index.Words;
import dev.annexbot.answer.meaning.Meaning;
import dev.annexbot.answer.scope.Scope;
import dev.annexbot.indexdata.IndexData;
import dev.annexbot.indexdata.IndexDataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Works out the vectors of index-data's texts and what can be learned from its examples, and writes
 * both where the jar takes them from.
 */
public final class WriteVectors {
  private static final Path FOLDER = Path.of("src/main/resources/dev/annexbot/answer");
  private static final Path VECTORS = FOLDER.resolve("meaning/vectors.bin");
  private static final Path LEARNED = FOLDER.resolve("scope/learned.bin.gz");

  private WriteVectors() {}

  public static void main(String[] args) throws Exception {
    IndexData data = IndexDataFolder.read(Path.of("index-data"), Optional.empty());
    Words words = new Words(data.vocabulary().synonyms());
    PageIndex index = new PageIndex(Unit.all(data.catalogue()), words);
    List<String> texts = new ArrayList<>(MeaningEvidence.texts(index));
    texts.addAll(Scope.examples(data.catalogue(), data.vocabulary()));
    Meaning meaning = Meaning.load();
    System.out.println(meaning.unknown(texts) + " of " + texts.size() + " are worked out anew");
    Files.write(VECTORS, meaning.file(texts));
    Files.write(LEARNED, Scope.toShip(data.catalogue(), data.vocabulary(), meaning));
  }
}
