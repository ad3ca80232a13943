package dev.annexbot.answer;

import dev.annexbot.answer.Answer.Correction;
import dev.annexbot.answer.Ranking.Kind;
import dev.annexbot.standard.Provision;
import java.util.List;
import java.util.stream.Stream;

/** Which provisions an answer shows, the most fitting first. */
public final class References {
  private References() {}

  public static Kind kind(Answer answer) {
    return switch (answer) {
      case Answer.Unsure unsure -> Kind.UNSURE;
      case Answer.OutOfScope out -> Kind.OUT_OF_SCOPE;
      case Answer.Several several ->
          several.parts().stream().map(References::kind).min(Kind::compareTo).orElseThrow();
      case Answer.Corrected corrected -> Kind.FOUND;
      case Answer.Found found -> Kind.FOUND;
      case Answer.Numbered numbered -> Kind.FOUND;
      case Answer.Compared compared -> Kind.FOUND;
      case Answer.Listed listed -> Kind.FOUND;
      case Answer.Mapped mapped -> Kind.FOUND;
      case Answer.Personal personal -> Kind.FOUND;
    };
  }

  /** What an answer rests on; empty if it is none, or speaks of the assistant alone. */
  public static List<Provision> of(Answer answer) {
    return all(answer).distinct().toList();
  }

  /** What comes nearest where there is no answer. */
  public static List<Provision> nearest(Answer answer) {
    return cited(answer).stream().map(Cited::first).distinct().toList();
  }

  /** The passages nearest to a question that has no answer. */
  static List<Cited> cited(Answer answer) {
    return switch (answer) {
      case Answer.Unsure unsure -> unsure.nearest();
      case Answer.OutOfScope out -> out.nearest();
      case Answer.Several several ->
          several.parts().stream().flatMap(each -> cited(each).stream()).toList();
      case Answer.Corrected corrected -> cited(corrected.then());
      case Answer.Found found -> List.of();
      case Answer.Numbered numbered -> List.of();
      case Answer.Compared compared -> List.of();
      case Answer.Listed listed -> List.of();
      case Answer.Mapped mapped -> List.of();
      case Answer.Personal personal -> List.of();
    };
  }

  private static Stream<Provision> all(Answer answer) {
    return switch (answer) {
      case Answer.Found found -> found.proof().stream();
      case Answer.Corrected corrected ->
          Stream.concat(correction(corrected.correction()), all(corrected.then()));
      case Answer.Numbered numbered -> numbered.now().stream();
      case Answer.Compared compared -> compared.sides().stream();
      case Answer.Listed listed -> listed.provisions().stream();
      case Answer.Mapped mapped -> mapped.provisions().stream();
      case Answer.Several several -> several.parts().stream().flatMap(References::all);
      case Answer.Personal personal -> Stream.empty();
      case Answer.Unsure unsure -> Stream.empty();
      case Answer.OutOfScope out -> Stream.empty();
    };
  }

  private static Stream<Provision> correction(Correction correction) {
    return switch (correction) {
      case Correction.ByPage page -> page.quote().restsOn().stream().limit(1);
      case Correction.OldNumber old -> old.now().stream();
      case Correction.NoClause wrong -> Stream.of(wrong.control());
      case Correction.NearestIsControl nearest -> Stream.of(nearest.control());
      case Correction.OtherNumber other -> Stream.of(other.numbered(), other.meant());
      case Correction.NoEdition none -> Stream.empty();
    };
  }
}
