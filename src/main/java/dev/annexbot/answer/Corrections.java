package dev.annexbot.answer;

import dev.annexbot.answer.Answer.Correction;
import dev.annexbot.answer.telling.Source;
import dev.annexbot.answer.telling.Teller;
import dev.annexbot.answer.understand.Premise;
import dev.annexbot.answer.understand.Text;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Control;
import dev.annexbot.standard.LookedUp;
import dev.annexbot.standard.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Sees what a question takes for granted though it is not so, and says how it is. */
final class Corrections {
  private static final Pattern NEW_EDITION =
      Pattern.compile(
          "\\b(?:2022|current|new|latest|today'?s)\\b(?: (?:edition|version|standard|annex))?");
  private static final Pattern ASKS_WHERE =
      Pattern.compile("\\b(?:became|become|happened|where|2013|old|moved|went|which is|now)\\b");
  private static final Pattern EDITION = Pattern.compile("\\b(27001|27002)\\s?:\\s?(20\\d\\d)\\b");

  /** Editions that there are, or were, or that carry another year in Europe. */
  private static final Set<String> YEARS =
      Set.of("2005", "2013", "2014", "2015", "2017", "2022", "2023", "2024");

  private static final Pattern ASKS_FOR_CLAUSE =
      Pattern.compile(
          "\\b(?:which|what) clauses?\\b|\\bclauses? (?:that |which"
              + " )?(?:requires?|demands?|says?|covers?|asks?|obliges?|is about|deals? with)\\b");

  private static final Pattern CLAUSE = Pattern.compile("\\bclause\\s+(\\d\\.\\d{1,2})\\b");

  private final Catalogue catalogue;
  private final Direct direct;
  private final Misnamed misnamed;

  Corrections(Catalogue catalogue, Direct direct) {
    this.catalogue = catalogue;
    this.direct = direct;
    misnamed = new Misnamed(catalogue);
  }

  Optional<Correction> in(Text question, List<LookedUp> named) {
    String text = question.typed().toLowerCase(Locale.ROOT);
    return oldNumber(text, named)
        .or(() -> noClause(text, named))
        .or(() -> misnamed.in(text, named))
        .or(() -> noEdition(text))
        .or(() -> page(question));
  }

  /** Where a clause was asked for and a control was found. */
  static Optional<Correction> nearestIsControl(Text question, Cited best) {
    return best.topic().isEmpty()
            && best.first() instanceof Control control
            && ASKS_FOR_CLAUSE.matcher(question.plain()).find()
        ? Optional.of(new Correction.NearestIsControl(control))
        : Optional.empty();
  }

  private static Optional<Correction> noEdition(String text) {
    return EDITION
        .matcher(text)
        .results()
        .filter(each -> !YEARS.contains(each.group(2)))
        .findFirst()
        .map(each -> new Correction.NoEdition(each.group(1), each.group(2)));
  }

  /** The page that puts a premise right, if the question has one. */
  Optional<Topic> topic(Text question) {
    return Premise.in(question).map(Premise::topic).flatMap(catalogue::topic);
  }

  private Optional<Correction> page(Text question) {
    return topic(question)
        .map(topic -> source(topic))
        .map(source -> new Correction.ByPage(Teller.inShort(source)));
  }

  private Source source(Topic topic) {
    return new Source(
        topic.page(),
        topic.references().stream().flatMap(each -> catalogue.find(each).stream()).toList(),
        Optional.of(topic));
  }

  private Optional<Correction> oldNumber(String text, List<LookedUp> named) {
    boolean taken = NEW_EDITION.matcher(text).find() && !ASKS_WHERE.matcher(text).find();
    return taken
        ? named.stream()
            .filter(LookedUp.Moved.class::isInstance)
            .map(LookedUp.Moved.class::cast)
            .findFirst()
            .map(each -> new Correction.OldNumber(each, direct.now(each)))
        : Optional.empty();
  }

  private static Optional<Correction> noClause(String text, List<LookedUp> named) {
    return CLAUSE
        .matcher(text)
        .results()
        .map(each -> each.group(1))
        .flatMap(
            number ->
                named.stream()
                    .filter(LookedUp.Known.class::isInstance)
                    .map(each -> ((LookedUp.Known) each).provisions().getFirst())
                    .filter(Control.class::isInstance)
                    .map(Control.class::cast)
                    .filter(control -> control.guidanceNumber().equals(number))
                    .map(control -> new Correction.NoClause(number, control)))
        .map(Correction.class::cast)
        .findFirst();
  }
}
