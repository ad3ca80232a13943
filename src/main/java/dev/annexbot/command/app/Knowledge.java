package dev.annexbot.command.app;

import dev.annexbot.answer.Answers;
import dev.annexbot.answer.own.AskedBefore;
import dev.annexbot.answer.own.OwnDocuments;
import dev.annexbot.answer.ranking.Layer;
import dev.annexbot.indexdata.IndexData;
import dev.annexbot.indexdata.IndexDataFolder;
import dev.annexbot.indexdata.IndexDataMistakes;
import dev.annexbot.settings.Settings;
import dev.annexbot.settings.SettingsMistakes;
import dev.annexbot.standard.Catalogue;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;

/** What is known, and the index over it: all that a command without chat needs. */
public record Knowledge(IndexData data, Answers answers, OwnFolder own, AskedBefore asked) {

  /** Reads index-data and builds the index. */
  public static Knowledge read(Settings.Files files) throws IndexDataMistakes {
    IndexData data = data(files);
    Set<Layer> without = files.vectors() ? Set.of() : Set.of(Layer.VECTORS);
    Answers answers = new Answers(data.catalogue(), data.vocabulary(), without);
    OwnFolder own =
        new OwnFolder(
            files.documents(), new OwnDocuments(data.vocabulary().synonyms()), Clock.systemUTC());
    own.run();
    answers.whenMeaningIsThere(own.documents()::learn);
    AskedBefore asked = new AskedBefore(data.catalogue(), data.vocabulary().synonyms());
    answers.whenMeaningIsThere(asked::learn);
    return new Knowledge(data, answers, own, asked);
  }

  /** Reads index-data alone, without an index over it. */
  public static IndexData data(Settings.Files files) throws IndexDataMistakes {
    return IndexDataFolder.read(files.indexData(), files.ownIndexData());
  }

  /** The same with the settings of this process. */
  public static Knowledge read() throws IndexDataMistakes, SettingsMistakes {
    return read(settings().files());
  }

  /** The settings of this process, for commands that need no chat. */
  public static Settings settings() throws SettingsMistakes {
    return Settings.from(System.getenv(), home());
  }

  /** The folder the program came in, where index-data is. */
  public static Path home() {
    return Path.of(System.getProperty("annexbot.home", ""));
  }

  /**
   * Lets go of what was only needed to read and to index, once all is loaded; on a thread of its
   * own. Without it the collector would wait until the heap is full.
   */
  public void settle() {
    Thread.ofPlatform()
        .daemon()
        .name("settling")
        .start(
            () -> {
              answers.warm();
              System.gc();
            });
  }

  public Catalogue catalogue() {
    return data.catalogue();
  }
}
