package dev.annexbot.answer;

import dev.annexbot.answer.Answer.Found;
import dev.annexbot.answer.meaning.Meaning;
import dev.annexbot.answer.telling.Enquiry;
import dev.annexbot.answer.telling.Source;
import dev.annexbot.answer.telling.Teller;
import dev.annexbot.answer.telling.Telling;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Topic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes an answer of passages: what the best of their pages says, and what to ask next. */
final class Tellings {
  /** So many of the best pages may hold the answer. */
  private static final int BEST = 3;

  private final Teller teller;
  private final NextQuestions nextQuestions;

  Tellings(Catalogue catalogue, Refusals refusals) {
    teller = new Teller(catalogue);
    nextQuestions = new NextQuestions(catalogue, refusals);
  }

  /** From then on the meaning of a question counts beside its words. */
  void learn(Meaning meaning) {
    teller.learn(meaning);
  }

  /** The passage among the best few whose page surely has what answers just that. */
  Optional<Cited> surelyKnown(Enquiry question, List<Cited> cited) {
    return cited.stream()
        .limit(BEST)
        .filter(each -> teller.surelyKnows(source(each), question))
        .findFirst();
  }

  /** What {@code best}, one of the passages, says to the question. */
  Found foundFirst(Cited best, Enquiry question, List<Cited> cited) {
    return found(
        question,
        Stream.concat(Stream.of(best), cited.stream().filter(each -> !each.equals(best))).toList());
  }

  /** {@code cited} holds one passage at least. */
  Found found(Enquiry question, List<Cited> cited) {
    Source source = source(cited.getFirst());
    return found(question, cited, teller.tell(source, question));
  }

  /** The same, with what the page says in short first. */
  Found inShort(Enquiry question, List<Cited> cited) {
    Source source = source(cited.getFirst());
    return found(question, cited, teller.plainly(source, question));
  }

  private Found found(Enquiry question, List<Cited> cited, Telling telling) {
    return new Found(
        cited, telling, nextQuestions.after(question.text(), source(cited.getFirst())));
  }

  private static Source source(Cited cited) {
    return new Source(
        cited.topic().map(Topic::page).orElse(cited.first().page()),
        cited.provisions(),
        cited.topic());
  }
}
