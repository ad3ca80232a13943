package dev.annexbot.command.output;

import dev.annexbot.store.engine.Unreached;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words for what a command cannot mend: what, where, and what to do about it. */
public final class Problems {
  private Problems() {}

  /** One or two sentences for somebody who typed a command. */
  public static String sentence(Exception problem) {
    return causes(problem)
        .flatMap(each -> Stream.ofNullable(known(each)))
        .findFirst()
        .orElseGet(() -> "That went wrong: " + problem.getMessage());
  }

  private static Stream<Throwable> causes(Throwable problem) {
    return Stream.iterate(problem, Objects::nonNull, Throwable::getCause).limit(10);
  }

  private static @Nullable String known(Throwable problem) {
    return switch (problem) {
      case NoSuchFileException missing ->
          "There is no such file or folder: "
              + missing.getFile()
              + ". Give a path whose folder is there.";
      case AccessDeniedException denied ->
          denied.getFile() + " may not be opened. Give it other rights, or take another path.";
      case FileSystemException other ->
          other.getFile() + " cannot be used: " + other.getReason() + ". Take another path.";
      case Throwable unreached when Unreached.is(unreached) ->
          "The database cannot be reached. Look whether it runs and whether ANNEXBOT_DATABASE"
              + " names it rightly, then try again.";
      default -> null;
    };
  }
}
