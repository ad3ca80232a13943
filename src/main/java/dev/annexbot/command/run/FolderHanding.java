package dev.annexbot.command.run;

import dev.annexbot.chat.Handing;
import dev.annexbot.chat.Handout;
import dev.annexbot.chat.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whoever sits at this machine gets files in a folder. */
record FolderHanding(Path folder) implements Handing {

  @Override
  public Handed hand(PersonId who, Handout file) {
    Path path = folder.resolve(file.name()).toAbsolutePath();
    try {
      Files.write(path, file.bytes());
      return new Handed.Given("at " + path);
    } catch (IOException full) {
      return new Handed.NotHere(path + " cannot be written. Make room there, and ask again.");
    }
  }
}
