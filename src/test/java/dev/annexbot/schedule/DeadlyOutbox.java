package dev.annexbot.schedule;

import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Outbox;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The outbox of a process that may die at any step. */
record DeadlyOutbox(Outbox inner, Deadly deadly) implements Outbox {
  @Override
  public Optional<Taken> take(String id) {
    return inner.take(id).map(taken -> deadly.wrap(Taken.class, taken));
  }

  @Override
  public void put(Letter letter) {
    inner.put(letter);
  }

  @Override
  public void refresh(String kind, String ref) {
    inner.refresh(kind, ref);
  }

  @Override
  public List<String> due(int most) {
    return inner.due(most);
  }

  @Override
  public Map<String, Long> counts() {
    return inner.counts();
  }
}
