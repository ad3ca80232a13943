package dev.annexbot.answer.understand;

import java.util.List;
import java.util.Set;

/** The words of a text that say what it is about, as stems. */
public final class Content {
  private static final Set<String> SMALL =
      Set.copyOf(
          Stems.of(
              """
              a an the this that these those it its is are was were be been am do does did done has
              have had can could will would shall should may might must i me my mine we us our you your
              he she him her his they them their who whom whose what whats which when where why how and
              or but if so than then as at by for from in into of off on onto out over to up with
              without about after before between during not no yes any some all both each every more
              most much many few other such only own same too very just also again there here let get
              got give tell say please hi hello hey im ive id dont doesnt didnt cant wont isnt arent
              need want like thing something anything someone somebody anybody now still ever one two
              three make made take
              """));

  private Content() {}

  public static List<String> of(String text) {
    return of(Stems.of(text));
  }

  static List<String> of(List<String> stems) {
    return stems.stream().filter(each -> !SMALL.contains(each)).toList();
  }
}
