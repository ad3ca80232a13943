package dev.annexbot.settings;

/**
 * A setting that is not right.
 *
 * @param name the setting's name
 * @param what what is wrong, with the wrong value unless it is a secret
 * @param remedy what to do about it
 */
public record Mistake(String name, String what, String remedy) {

  @Override
  public String toString() {
    return name + ": " + what + " " + remedy;
  }
}
