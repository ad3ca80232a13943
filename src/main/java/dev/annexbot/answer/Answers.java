package dev.annexbot.answer;

import dev.annexbot.answer.Answer.Found;
import dev.annexbot.answer.Answer.OutOfScope;
import dev.annexbot.answer.Answer.Several;
import dev.annexbot.answer.Answer.Unsure;
import dev.annexbot.answer.Ranking.Kind;
import dev.annexbot.answer.Refusals.Refusal;
import dev.annexbot.answer.meaning.Meaning;
import dev.annexbot.answer.ranking.Layer;
import dev.annexbot.answer.ranking.Ranked;
import dev.annexbot.answer.ranking.Ranker;
import dev.annexbot.answer.ranking.Signals;
import dev.annexbot.answer.telling.Enquiry;
import dev.annexbot.answer.understand.Courtesy;
import dev.annexbot.answer.understand.Mishap;
import dev.annexbot.answer.understand.Parts;
import dev.annexbot.answer.understand.StandsAlone;
import dev.annexbot.answer.understand.Text;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.LookedUp;
import dev.annexbot.standard.NotOurs.Why;
import dev.annexbot.standard.NumberLookUp;
import dev.annexbot.standard.Provision;
import dev.annexbot.standard.Reference;
import dev.annexbot.standard.Topic;
import dev.annexbot.standard.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Answers questions from index-data. Immutable once built, and safe for many threads. */
public final class Answers {
  private static final int NEAREST = 3;

  /** From this likeness on, a text is that of another framework's requirement. */
  private static final double REQUIREMENT = 0.95;

  /** Below this share of the question's weight, the best page does not know what was asked. */
  private static final double KNOWS = 0.32;

  private final Catalogue catalogue;
  private final NumbersInText numbers;
  private final NumberLookUp numberLookUp;
  private final Refusals refusals;
  private final Ranker ranker;
  private final Set<Layer> without;
  private final Meanings meanings;
  private final Direct direct;
  private final Corrections corrections;
  private final Tellings tellings;

  /** Answers that rest on words alone. */
  public Answers(Catalogue catalogue, Vocabulary vocabulary) {
    this(catalogue, vocabulary, Set.of(Layer.VECTORS));
  }

  /** Answers without some layers of the ranking, which one may not want or wants to measure. */
  public Answers(Catalogue catalogue, Vocabulary vocabulary, Set<Layer> without) {
    this(catalogue, vocabulary, without, Meaning::load);
  }

  /** The same with the meaning of texts from {@code loading}. */
  public Answers(
      Catalogue catalogue, Vocabulary vocabulary, Set<Layer> without, Meaning.Loading loading) {
    this.catalogue = catalogue;
    this.without = Set.copyOf(without);
    ranker = new Ranker(catalogue, vocabulary, without, loading);
    numberLookUp = new NumberLookUp(catalogue);
    numbers = new NumbersInText(numberLookUp);
    refusals = new Refusals(catalogue, vocabulary);
    ranker.whenMeaningIsThere(refusals::learn);
    meanings = new Meanings(catalogue);
    direct = new Direct(catalogue);
    corrections = new Corrections(catalogue, direct);
    tellings = new Tellings(catalogue, refusals);
    ranker.whenMeaningIsThere(tellings::learn);
  }

  /** How many pages can be found. */
  public int size() {
    return catalogue.provisions().size() + catalogue.topics().size();
  }

  /** Starts to load what takes longest, without waiting for it. */
  public void start() {
    ranker.start();
  }

  /**
   * Whether what was learned beforehand fits this index-data; if not, it was learned at start,
   * which takes about a second.
   */
  public boolean isFresh() {
    return refusals.isFresh();
  }

  /** Has something learned from the meaning of texts once it is known; call it before start. */
  public void whenMeaningIsThere(Consumer<Meaning> learn) {
    ranker.whenMeaningIsThere(learn);
  }

  /** Waits until all layers are at work; says in a sentence if one cannot be on this machine. */
  public Optional<String> warm() {
    return ranker.warm();
  }

  /** The answer to a question; nothing found is an answer too. */
  public Answer answer(Question question) {
    if (question.subject().isPresent() && standsAlone(Question.of(question.text()))) {
      return answer(Question.of(question.text()));
    }
    List<String> parts = question.subject().isPresent() ? List.of() : Parts.of(question.text());
    if (parts.size() > 1) {
      List<Answer> answers = parts.stream().map(each -> single(asked(Question.of(each)))).toList();
      if (Several.worthwhile(answers)) {
        return new Several(answers);
      }
    }
    return single(asked(question));
  }

  /**
   * The references that fit {@code text} best, at most {@code top}, and what kind of answer it is.
   */
  public Ranking search(String text, int top) {
    Asked asked = asked(Question.of(text));
    Answer answer = single(asked);
    Kind kind = References.kind(answer);
    int most =
        kind != Kind.OUT_OF_SCOPE
            ? top
            : References.nearest(answer).isEmpty() ? 0 : Math.min(top, NEAREST);
    return new Ranking(kind, Passages.hits(asked.named(), asked.ranked(), most));
  }

  /** A practitioner's search with phrases, {@code + - *} and {@code theme:people}. */
  public List<Provision> find(String syntax, int most) {
    return ranker.find(syntax, most);
  }

  /** What a typed number leads to; empty if it is not just a number. */
  public Optional<LookedUp> lookUp(String typed) {
    return numberLookUp.lookUp(typed);
  }

  /** Whether the subject of the conversation has nothing to do with it. */
  private boolean standsAlone(Question question) {
    Text text = Text.of(question.text());
    return StandsAlone.is(text) || refusals.isClear(text) || !numbers(question.text()).isEmpty();
  }

  /** A question, the numbers in it, and what search brings if it comes to that. */
  private record Asked(Question question, Text text, List<LookedUp> named, Searched searched) {
    Ranked ranked() {
      return searched.ranked();
    }

    List<Cited> cited() {
      return searched.cited();
    }

    /** As it is told of; only where a search was made is its meaning known. */
    Enquiry told() {
      return Enquiry.of(text, ranked().signals().meaning());
    }

    /** Whether it is known what it is about, whatever its words are. */
    boolean hasSubject() {
      return !Passages.known(named).isEmpty() || question.subject().isPresent();
    }
  }

  private Asked asked(Question question) {
    String text = question.text();
    List<LookedUp> named = numbers(text);
    Searched searched =
        new Searched(
            () -> ranker.rank(withSubject(text, question.subject()), question.subject()), named);
    return new Asked(question, Text.of(text.strip()), named, searched);
  }

  private List<LookedUp> numbers(String text) {
    if (without.contains(Layer.NUMBER_ROUTER)) {
      return List.of();
    }
    return numberLookUp.lookUp(text).map(List::of).orElseGet(() -> numbers.in(text));
  }

  private Answer single(Asked asked) {
    Text text = asked.text();
    return refusals
        .order(text)
        .or(() -> courtesy(text))
        .or(() -> refusals.named(text, asked.named()).filter(each -> !isRequirement(asked)))
        .<Answer>map(each -> outOfScope(each, asked))
        .or(() -> corrected(asked))
        .or(() -> direct.answer(text, asked.named()))
        .orElseGet(() -> found(asked));
  }

  private static Optional<Refusal> courtesy(Text text) {
    return Courtesy.in(text)
        .map(each -> new Refusal(Why.COURTESY, each.name().toLowerCase(Locale.ROOT), ""));
  }

  /** Word for word another framework's text: no rule of thumb may turn it down. */
  private static boolean isRequirement(Asked asked) {
    return asked.ranked().signals().framework() >= REQUIREMENT;
  }

  /** Says first what a question wrongly takes for granted, then answers it. */
  private Optional<Answer> corrected(Asked asked) {
    return corrections
        .in(asked.text(), asked.named())
        .map(
            correction -> {
              Optional<Topic> topic = corrections.topic(asked.text());
              boolean first =
                  topic.isPresent()
                      && asked.cited().stream().findFirst().flatMap(Cited::topic).equals(topic);
              if (correction instanceof Answer.Correction.OtherNumber) {
                return new Answer.Corrected(correction, new Unsure(List.of()));
              }
              // The page that puts it right answers it as well.
              return correction instanceof Answer.Correction.ByPage && first
                  ? tellings.inShort(asked.told(), asked.cited())
                  : new Answer.Corrected(correction, then(asked, topic));
            });
  }

  private Answer then(Asked asked, Optional<Topic> told) {
    List<Cited> others =
        asked.cited().stream()
            .filter(each -> told.isEmpty() || !each.topic().equals(told))
            .toList();
    return others.isEmpty() ? new Unsure(List.of()) : tellings.found(asked.told(), others);
  }

  private Answer found(Asked asked) {
    Answer answer = fromPages(asked);
    return answer instanceof Found found
        ? Corrections.nearestIsControl(asked.text(), found.passages().getFirst())
            .<Answer>map(each -> new Answer.Corrected(each, found))
            .orElse(found)
        : meanings
            .passages(asked.text().typed())
            .<Answer>map(each -> tellings.found(asked.told(), each))
            .orElse(answer);
  }

  private Answer fromPages(Asked asked) {
    Signals signals = asked.ranked().signals();
    Optional<Refusal> foreign = refusals.foreign(asked.text(), signals);
    if (foreign.isPresent()) {
      return outOfScope(foreign.get(), asked);
    }
    List<Cited> cited = asked.cited();
    Enquiry enquiry = asked.told();
    Optional<Cited> known = tellings.surelyKnown(enquiry, cited);
    boolean ours =
        asked.hasSubject() || isRequirement(asked) || isMishap(asked) || known.isPresent();
    Optional<Refusal> refusal = ours ? Optional.empty() : refusals.unlike(asked.text(), signals);
    if (refusal.isPresent()) {
      return outOfScope(refusal.get(), asked);
    }
    if (cited.isEmpty() || (signals.unheard() && !ours)) {
      return new OutOfScope(Why.OFF_TOPIC, "", "", List.of());
    }
    return ours || knows(signals) || refusals.isSurelyOurs(asked.text())
        ? tellings.foundFirst(first(asked, known), enquiry, cited)
        : new Unsure(nearest(cited));
  }

  /** Whose number was typed stays first, whatever other pages know. */
  private static Cited first(Asked asked, Optional<Cited> known) {
    return Passages.known(asked.named()).isEmpty()
        ? known.orElse(asked.cited().getFirst())
        : asked.cited().getFirst();
  }

  /** Nobody who tells of a mishap that we can help with is turned down. */
  private boolean isMishap(Asked asked) {
    return Mishap.in(asked.text())
        && !refusals.isCertain(asked.text())
        && asked.cited().stream().findFirst().filter(Cited::isFirstAid).isPresent();
  }

  /** Another framework's requirement is known, even if no page has its words. */
  private static boolean knows(Signals signals) {
    return signals.coverage() >= KNOWS || signals.framework() > 0;
  }

  /** Only where something of ours is near does it help to show it. */
  private static OutOfScope outOfScope(Refusal refusal, Asked asked) {
    List<Cited> nearest =
        switch (refusal.why()) {
          case OTHER_STANDARD, NO_SUCH_NUMBER, ASK_A_HUMAN, LEGAL_ADVICE -> nearest(asked.cited());
          case OFF_TOPIC,
              MEDICAL,
              CODING_HELP,
              INJECTION,
              COURTESY,
              UNINTELLIGIBLE,
              OTHER_LANGUAGE,
              EMPTY ->
              List.of();
        };
    return new OutOfScope(refusal.why(), refusal.about(), refusal.remark(), nearest);
  }

  /** A follow-up ("and for contractors?") is asked about what the conversation was about. */
  private String withSubject(String text, Optional<Reference> subject) {
    return subject
        .flatMap(catalogue::find)
        .map(provision -> text + " " + provision.title() + " " + firstName(provision))
        .orElse(text);
  }

  private static String firstName(Provision provision) {
    return provision.page().alsoCalled().stream().findFirst().orElse("");
  }

  private static List<Cited> nearest(List<Cited> cited) {
    return cited.stream().limit(NEAREST).toList();
  }
}
