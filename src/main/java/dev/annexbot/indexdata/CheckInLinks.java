package dev.annexbot.indexdata;

import dev.annexbot.checkin.Kind;
import dev.annexbot.checkin.Question;
import dev.annexbot.checkin.Route;
import dev.annexbot.checkin.Template;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks whether a questionnaire hangs together: names, jumps, scales, length, blanks. */
final class CheckInLinks {
  private static final int MOST_QUESTIONS = 5;
  private static final Pattern BLANK = Pattern.compile("\\{([^}]*)}");

  private final Template template;
  private final List<YamlFile.Fields> written;
  private final YamlFile.Fields file;

  /** {@code written} holds the questions as they stand in the file, in the same order. */
  CheckInLinks(Template template, List<YamlFile.Fields> written, YamlFile.Fields file) {
    this.template = template;
    this.written = written;
    this.file = file;
  }

  void check() {
    names();
    boolean forward = jumps();
    scales();
    blanks();
    if (forward) {
      length();
      reach();
    }
  }

  private void names() {
    Set<String> seen = new HashSet<>();
    for (int at = 0; at < written.size(); at++) {
      String name = template.questions().get(at).name();
      if (!name.matches("[a-z0-9-]{1,40}") || name.equals(Question.END)) {
        written
            .get(at)
            .mistake(
                "name", "'" + name + "' is no name for a question.", "Use a-z, 0-9 and hyphens.");
      } else if (!seen.add(name)) {
        written
            .get(at)
            .mistake(
                "name", "Another question is named '" + name + "'.", "Give it a name of its own.");
      }
    }
  }

  private boolean jumps() {
    boolean forward = true;
    for (int at = 0; at < written.size(); at++) {
      Question question = template.questions().get(at);
      forward &= jump(question.next(), at, written.get(at));
      if (question.kind() instanceof Kind.Choice choice) {
        List<YamlFile.Fields> answers = written.get(at).list("answers");
        for (int each = 0; each < choice.options().size(); each++) {
          forward &= jump(choice.options().get(each).next(), at, answers.get(each));
        }
      }
    }
    return forward;
  }

  private boolean jump(Optional<String> next, int from, YamlFile.Fields where) {
    if (next.isEmpty() || next.get().equals(Question.END)) {
      return true;
    }
    int to = template.questions().stream().map(Question::name).toList().indexOf(next.get());
    if (to < 0) {
      where.mistake(
          "next",
          "There is no question '" + next.get() + "'.",
          "Name one of: " + names(from) + ".");
    } else if (to <= from) {
      where.mistake(
          "next",
          "'" + next.get() + "' comes before this question.",
          "Jump forward only, to one of: " + names(from) + ".");
    }
    return to > from;
  }

  private String names(int from) {
    return Stream.concat(
            template.questions().stream().skip(from + 1L).map(Question::name),
            Stream.of(Question.END))
        .collect(Collectors.joining(", "));
  }

  private void scales() {
    if (none(Kind.HowLikely.class)) {
      file.mistake(
          "questions", "Nothing asks how likely it is.", "Add a question of kind likelihood.");
    }
    if (none(Kind.HowBad.class)) {
      file.mistake(
          "questions", "Nothing asks how bad it would be.", "Add a question of kind consequence.");
    }
  }

  private boolean none(Class<? extends Kind> kind) {
    return template.questions().stream().noneMatch(each -> kind.isInstance(each.kind()));
  }

  private void blanks() {
    Set<String> names =
        template.questions().stream().map(Question::name).collect(Collectors.toSet());
    file.fields("risk")
        .ifPresent(
            risk ->
                Stream.of("asset", "threat", "vulnerability", "consequence")
                    .forEach(part -> blanks(risk, part, names)));
  }

  private static void blanks(YamlFile.Fields risk, String part, Set<String> names) {
    for (String sentence : risk.texts(part)) {
      BLANK
          .matcher(sentence)
          .results()
          .map(blank -> blank.group(1))
          .filter(name -> !names.contains(name))
          .forEach(
              name ->
                  risk.mistake(
                      part,
                      "No question is named '" + name + "'.",
                      "Write the name of a question in the braces."));
    }
  }

  private void length() {
    int longest = new Route(template).longest();
    if (longest > MOST_QUESTIONS) {
      file.mistake(
          "questions",
          "Somebody could be asked " + longest + " questions.",
          "Ask at most " + MOST_QUESTIONS + ": drop one, or jump over some.");
    }
  }

  private void reach() {
    Set<String> reached = new Route(template).reachable();
    for (int at = 0; at < written.size(); at++) {
      String name = template.questions().get(at).name();
      if (!reached.contains(name)) {
        written
            .get(at)
            .mistake(
                "name", "No answer leads to '" + name + "'.", "Drop it, or let one lead here.");
      }
    }
  }
}
