package dev.annexbot.indexdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folder that came with the program and, laid over it, the organization's own. */
final class Layers {
  private final Map<String, Path> files = new TreeMap<>();

  /** A file of the same relative name in {@code own} wins. */
  Layers(Path base, Optional<Path> own) {
    add(base);
    own.ifPresent(this::add);
  }

  /** Just one file, by its name. */
  static Layers only(Path file) {
    Layers layers = new Layers();
    layers.files.put(file.getFileName().toString(), file);
    return layers;
  }

  private Layers() {}

  private void add(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .forEach(file -> files.put(folder.relativize(file).toString().replace('\\', '/'), file));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The names below a folder that end like this, in order. */
  List<String> names(String folder, String ending) {
    return files.keySet().stream()
        .filter(name -> name.startsWith(folder + "/") && name.endsWith(ending))
        .toList();
  }

  boolean has(String name) {
    return files.containsKey(name);
  }

  /** The lines of a file; none, and a mistake, if it is missing or not UTF-8. */
  List<String> lines(String name, Mistakes mistakes) {
    Path file = files.get(name);
    if (file == null) {
      mistakes.add(name, 0, "The file is missing.", "Put it back.");
      return List.of();
    }
    try {
      return Files.readAllLines(file);
    } catch (MalformedInputException notText) {
      mistakes.add(
          name, 0, "The file is not UTF-8 text.", "Save it again with the encoding UTF-8.");
      return List.of();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
