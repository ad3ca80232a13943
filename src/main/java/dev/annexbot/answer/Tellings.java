package dev.annexbot.answer;

import dev.annexbot.answer.Answer.Found;
import dev.annexbot.answer.telling.Source;
import dev.annexbot.answer.telling.Teller;
import dev.annexbot.answer.telling.Telling;
import dev.annexbot.answer.understand.Text;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Topic;
import java.util.List;

/** Makes an answer of passages: what the best of their pages says, and what to ask next. */
final class Tellings {
  private final Teller teller;
  private final NextQuestions nextQuestions;

  Tellings(Catalogue catalogue, Refusals refusals) {
    teller = new Teller(catalogue);
    nextQuestions = new NextQuestions(catalogue, refusals);
  }

  /** {@code cited} holds one passage at least. */
  Found found(Text question, List<Cited> cited) {
    Source source = source(cited.getFirst());
    return found(question, cited, teller.tell(source, question));
  }

  /** The same, with what the page says in short first. */
  Found inShort(Text question, List<Cited> cited) {
    Source source = source(cited.getFirst());
    return found(question, cited, teller.plainly(source, question));
  }

  private Found found(Text question, List<Cited> cited, Telling telling) {
    return new Found(cited, telling, nextQuestions.after(question, source(cited.getFirst())));
  }

  private static Source source(Cited cited) {
    return new Source(
        cited.topic().map(Topic::page).orElse(cited.first().page()),
        cited.provisions(),
        cited.topic());
  }
}
