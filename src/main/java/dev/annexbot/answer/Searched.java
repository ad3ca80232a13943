package dev.annexbot.answer;

import dev.annexbot.answer.ranking.Ranked;
import dev.annexbot.standard.LookedUp;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a search brings. It is made when somebody looks, for many questions need none. */
final class Searched {
  private final Supplier<Ranked> search;
  private final List<LookedUp> named;
  private @Nullable Ranked ranked;
  private @Nullable List<Cited> cited;

  /** {@code named} are the numbers in the question; what they lead to stands first. */
  Searched(Supplier<Ranked> search, List<LookedUp> named) {
    this.search = search;
    this.named = named;
  }

  Ranked ranked() {
    if (ranked == null) {
      ranked = search.get();
    }
    return ranked;
  }

  /** The passages, the best first. */
  List<Cited> cited() {
    if (cited == null) {
      cited = Passages.of(named, ranked());
    }
    return cited;
  }
}
