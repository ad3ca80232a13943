package dev.annexbot.indexdata;

/**
 * Something wrong in index-data.
 *
 * @param file the file, relative to the folder it was read from
 * @param line from 1; 0 if it concerns the whole file
 * @param what what is wrong, with the wrong value
 * @param remedy what to do about it
 */
public record Mistake(String file, int line, String what, String remedy) {

  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + what + " " + remedy;
  }
}
