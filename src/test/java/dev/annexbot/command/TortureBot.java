package dev.annexbot.command;

import dev.annexbot.answer.Answers;
import dev.annexbot.answer.own.AskedBefore;
import dev.annexbot.answer.own.OwnDocuments;
import dev.annexbot.command.app.App;
import dev.annexbot.command.app.Knowledge;
import dev.annexbot.command.app.OwnFolder;
import dev.annexbot.indexdata.IndexData;
import dev.annexbot.indexdata.IndexDataFolder;
import dev.annexbot.indexdata.IndexDataMistakes;
import dev.annexbot.settings.Settings;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Crosswalks;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * The whole program as {@code serve} runs it, with one difference: its index holds a few controls
 * only, so that it is up again soon after it was killed.
 */
public final class TortureBot {
  private static final int CONTROLS = 12;

  private TortureBot() {}

  /** Runs until it is killed. */
  public static void main(String[] arguments) throws Exception {
    Settings settings = Settings.forServing(System.getenv(), Path.of(""));
    try (App app = App.open(settings, knowledge(settings.files()), Clock.systemUTC())) {
      System.out.println("Ready. " + app.doors().outside());
      System.out.flush();
      new CountDownLatch(1).await();
    }
  }

  private static Knowledge knowledge(Settings.Files files) throws IndexDataMistakes {
    IndexData data = IndexDataFolder.read(files.indexData(), files.ownIndexData());
    Catalogue few =
        new Catalogue(
            data.catalogue().controls().subList(0, CONTROLS),
            new Crosswalks(List.of(), List.of()),
            List.of(),
            List.of(),
            data.catalogue().glossary());
    return new Knowledge(
        data,
        new Answers(few, data.vocabulary()),
        new OwnFolder(
            files.documents(), new OwnDocuments(data.vocabulary().synonyms()), Clock.systemUTC()),
        new AskedBefore(few, data.vocabulary().synonyms()));
  }
}
