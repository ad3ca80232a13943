package dev.annexbot.indexdata;

import java.util.List;

/**
 * A folder that holds more about pages: for {@code controls/…/A.5.07-threat-intelligence.md} the
 * file of the same path below it, with {@code .txt} for {@code .md}.
 */
final class BesidePages {
  private static final String PAGE = ".md";
  private static final String BESIDE = ".txt";

  private final String folder;
  private final Layers layers;
  private final Mistakes mistakes;

  BesidePages(String folder, Layers layers, Mistakes mistakes) {
    this.folder = folder;
    this.layers = layers;
    this.mistakes = mistakes;
  }

  /** Tells of files that belong to no page; nobody would ever read them. */
  void check() {
    for (String name : layers.names(folder, "")) {
      if (name.endsWith("README.md")) {
        continue;
      }
      String bare = name.substring(folder.length() + 1);
      if (!name.endsWith(BESIDE)) {
        mistakes.add(name, 0, "Only .txt files are read here.", "Put its lines into a .txt file.");
      } else if (!layers.has(bare.substring(0, bare.length() - BESIDE.length()) + PAGE)) {
        mistakes.add(
            name, 0, "There is no such page.", "Give it the path of its page, with .txt for .md.");
      }
    }
  }

  /** The file that stands beside a page, whether there is one or not. */
  String name(String page) {
    return folder + "/" + page.substring(0, page.length() - PAGE.length()) + BESIDE;
  }

  boolean has(String page) {
    return layers.has(name(page));
  }

  List<String> lines(String page) {
    return layers.lines(name(page), mistakes);
  }
}
