package dev.annexbot.assistant.risks;

import dev.annexbot.checkin.Question;
import dev.annexbot.checkin.Template;
import dev.annexbot.checkin.Templates;
import dev.annexbot.risk.Risk;
import dev.annexbot.standard.Reference;
import java.util.List;
import java.util.function.Function;

/** Where suggestions come from: the index, and what the questions that led to a risk serve. */
record Suggesting(SuggestedControls suggested, Function<Risk, List<Reference>> asked) {
  static Suggesting of(SuggestedControls suggested, Templates templates) {
    return new Suggesting(
        suggested,
        risk ->
            templates
                .named(risk.origin().template())
                .map(Template::questions)
                .orElse(List.of())
                .stream()
                .map(Question::serves)
                .toList());
  }
}
