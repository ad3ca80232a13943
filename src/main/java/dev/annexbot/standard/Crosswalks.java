package dev.annexbot.standard;

import java.util.List;

/** Where the numbers of the 2013 edition and of other frameworks lead. */
public record Crosswalks(List<Predecessor> from2013, List<Crosswalk> frameworks) {
  public Crosswalks {
    from2013 = List.copyOf(from2013);
    frameworks = List.copyOf(frameworks);
  }
}
