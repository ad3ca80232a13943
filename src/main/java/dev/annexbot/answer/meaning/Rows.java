package dev.annexbot.answer.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Texts that questions are compared with, each in one row, however many hold it. Thread-safe. */
final class Rows {
  private final Map<String, Integer> rowOf = new HashMap<>();
  private volatile List<byte[]> vectors = List.of();

  /** The row of each text, in order; those that have none yet get one. */
  synchronized int[] of(List<String> texts, Function<List<String>, List<byte[]>> work) {
    List<String> more = texts.stream().distinct().filter(each -> !rowOf.containsKey(each)).toList();
    List<byte[]> all = new ArrayList<>(vectors);
    all.addAll(work.apply(more));
    more.forEach(each -> rowOf.put(each, rowOf.size()));
    vectors = List.copyOf(all);
    return texts.stream().mapToInt(rowOf::get).toArray();
  }

  /** The vectors as they are now. */
  List<byte[]> vectors() {
    return vectors;
  }
}
