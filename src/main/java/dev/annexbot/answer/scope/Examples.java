package dev.annexbot.answer.scope;

import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.NotOurs;
import dev.annexbot.standard.NotOurs.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Questions of ours and of others, from which one learns to tell them apart. */
record Examples(List<Example> all) {
  Examples {
    all = List.copyOf(all);
  }

  /** A question and its kind: the place of its reason, or behind them all if it is ours. */
  record Example(String text, int kind) {}

  static Examples of(Catalogue catalogue, List<NotOurs> notOurs, List<Why> reasons) {
    List<Example> all = new ArrayList<>();
    catalogue
        .pages()
        .flatMap(
            page ->
                Stream.of(page.questions(), page.asked(), page.alsoCalled()).flatMap(List::stream))
        .forEach(each -> all.add(new Example(each, reasons.size())));
    notOurs.stream()
        .filter(each -> !Features.isWord(each))
        .forEach(each -> all.add(new Example(each.question(), reasons.indexOf(each.why()))));
    return new Examples(all);
  }

  List<String> texts() {
    return all.stream().map(Example::text).toList();
  }

  List<Integer> kinds() {
    return all.stream().map(Example::kind).toList();
  }

  /** Changes with anything that one learns from. */
  long fingerprint(Known known, List<NotOurs> notOurs) {
    Fingerprint print = new Fingerprint();
    print.addAll(known.stems());
    print.addAll(known.names());
    for (NotOurs each : notOurs) {
      print.add(each.question());
      print.add(each.why().name());
    }
    for (Example each : all) {
      print.add(each.text());
      print.add(each.kind());
    }
    return print.sum();
  }
}
