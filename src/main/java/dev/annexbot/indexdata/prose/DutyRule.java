package dev.annexbot.indexdata.prose;

import dev.annexbot.indexdata.Mistake;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * On the pages of controls nothing is a duty because of ISO/IEC 27002, which only guides: words of
 * duty stand there only with their source (a law, a contract, a rule of the organization, a
 * clause).
 */
final class DutyRule implements Rule {
  private static final Pattern DUTY =
      Pattern.compile(
          "\\b(must|shall|required|mandatory|obliged|compulsory)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern SOURCE =
      Pattern.compile(
          "\\b(laws?|legal|legally|contracts?|GDPR|NIS2|regulat\\w+|clause|licen[cs]es?|rules?|policy|insurer"
              + "|courts?|\\d\\.\\d)",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Stream<Mistake> look(ProsePage page) {
    if (!page.speaksOfControl()) {
      return Stream.empty();
    }
    return page.ours().stream()
        .flatMap(
            line -> Sentences.of(line.text()).stream().flatMap(each -> duty(page, line, each)));
  }

  private static Stream<Mistake> duty(ProsePage page, ProseLine line, String sentence) {
    boolean inQuotes = sentence.matches(".*[\"“].*\\b(must|required|mandatory)\\b.*[\"”].*");
    boolean bare = DUTY.matcher(sentence).find() && !SOURCE.matcher(sentence).find() && !inQuotes;
    return bare
        ? Stream.of(
            new Mistake(
                page.file(),
                line.number(),
                "A control is guidance, yet this says that something is a duty: '"
                    + sentence
                    + "'.",
                "Say 'should', or name the law, contract or clause that demands it."))
        : Stream.empty();
  }
}
