package dev.annexbot.standard;

import java.util.List;

/** A clause (4 to 10) of ISO/IEC 27001:2022: requirements one can be certified against. */
public record Clause(
    Reference reference, String title, History history, Contents contents, Page page)
    implements Provision {

  /** The section that holds the lettered items, one bullet each. */
  public static final String LETTERS = "The letters";

  /**
   * What became of the clause since 2013.
   *
   * @param from2013 its number then; empty if it is new
   * @param change what the 2022 edition and Amendment 1:2024 changed, in a few words; may be empty
   * @param amended2024 whether Amendment 1:2024 touches it
   */
  public record History(List<Reference> from2013, String change, boolean amended2024) {
    public History {
      from2013 = List.copyOf(from2013);
    }
  }

  /**
   * What it holds.
   *
   * @param letters how many lettered items it has (0 to 12)
   * @param documented what has to exist as documented information
   */
  public record Contents(int letters, List<String> documented) {
    public Contents {
      documented = List.copyOf(documented);
    }
  }

  @Override
  public List<Reference> from2013() {
    return history.from2013();
  }
}
