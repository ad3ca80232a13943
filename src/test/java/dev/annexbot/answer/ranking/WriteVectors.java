package dev.annexbot.answer.ranking;

import dev.annexbot.answer.meaning.Meaning;
import dev.annexbot.answer.understand.Scope;
import dev.annexbot.indexdata.IndexData;
import dev.annexbot.indexdata.IndexDataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out the vectors of index-data's texts and writes them where the jar takes them from. */
public final class WriteVectors {
  private static final Path FILE =
      Path.of("src/main/resources/dev/annexbot/answer/meaning/vectors.bin");

  private WriteVectors() {}

  public static void main(String[] args) throws Exception {
    IndexData data = IndexDataFolder.read(Path.of("index-data"), Optional.empty());
    Words words = new Words(data.vocabulary().synonyms());
    PageIndex index = new PageIndex(Ranker.units(data.catalogue()), words);
    List<String> texts = new ArrayList<>(MeaningEvidence.texts(index));
    texts.addAll(new Scope(data.catalogue(), data.vocabulary()).examples());
    Meaning meaning = Meaning.load();
    System.out.println(meaning.unknown(texts) + " of " + texts.size() + " are worked out anew");
    Files.write(FILE, meaning.file(texts));
  }
}
