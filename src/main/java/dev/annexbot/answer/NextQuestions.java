package dev.annexbot.answer;

import dev.annexbot.answer.telling.Source;
import dev.annexbot.answer.understand.Content;
import dev.annexbot.answer.understand.Text;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Page;
import dev.annexbot.standard.Related;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Questions that one could ask next: what people also ask on the page, and on those beside it. */
final class NextQuestions {
  private static final int MOST = 3;
  private static final int FROM_THE_PAGE = 1;
  private static final int LONGEST = 70;
  private static final int SHORTEST = 18;

  private final Catalogue catalogue;
  private final Refusals refusals;
  private final Map<Page, List<String>> byPage = new ConcurrentHashMap<>();

  NextQuestions(Catalogue catalogue, Refusals refusals) {
    this.catalogue = catalogue;
    this.refusals = refusals;
  }

  List<String> after(Text question, Source source) {
    Set<String> asked = new HashSet<>(question.contents());
    List<String> next = new ArrayList<>();
    if (!source.isFirstAid()) {
      askable(source.page(), asked).limit(FROM_THE_PAGE).forEach(next::add);
    }
    source.page().related().stream()
        .map(Related::reference)
        .flatMap(each -> catalogue.find(each).stream())
        .map(each -> askable(each.page(), asked).findFirst())
        .flatMap(each -> each.stream())
        .limit(MOST - (long) next.size())
        .forEach(next::add);
    return next;
  }

  /** Those of a page that were not asked just now. */
  private Stream<String> askable(Page page, Set<String> asked) {
    return byPage.computeIfAbsent(page, this::askable).stream()
        .filter(each -> !asked.containsAll(Content.of(each)));
  }

  /** Well put, short enough for a button, and answered when asked. */
  private List<String> askable(Page page) {
    return page.questions().stream()
        .filter(each -> each.length() <= LONGEST && each.length() >= SHORTEST)
        .filter(
            each ->
                each.endsWith("?") || each.matches("(?i)(?:what|which|how|who|when|why|can|do) .*"))
        .filter(refusals::accepts)
        .map(NextQuestions::written)
        .toList();
  }

  private static String written(String question) {
    String first = question.substring(0, 1).toUpperCase(Locale.ROOT) + question.substring(1);
    return first.replaceFirst("\\s*[?.!]*$", "?").replaceAll("\\bi\\b", "I");
  }
}
