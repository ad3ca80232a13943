package dev.annexbot.command.ask;

import dev.annexbot.answer.Answer;
import dev.annexbot.answer.Question;
import dev.annexbot.answer.References;
import dev.annexbot.assistant.AnswerCards;
import dev.annexbot.command.app.Knowledge;
import dev.annexbot.command.output.Exit;
import dev.annexbot.command.output.Json;
import dev.annexbot.standard.Provision;
import dev.annexbot.terminal.CardText;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ask}: the answer to one question. */
@Command(
    name = "ask",
    description = "Answers a question, with its references.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:answered; 'I don't know' is an answer",
      "1:index-data or the settings have mistakes",
      "2:the command line could not be understood"
    })
public final class AskCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--json",
      description = "One JSON object: kind, answer, references, nearest, reason.")
  private boolean json;

  @Parameters(arity = "1..*", paramLabel = "QUESTION", description = "The question.")
  private List<String> words = List.of();

  @Override
  public Integer call() throws Exception {
    Knowledge knowledge = Knowledge.read();
    knowledge.answers().warm();
    String question = String.join(" ", words);
    Answer answer = knowledge.answers().answer(Question.of(question));
    AnswerCards cards =
        new AnswerCards(
            knowledge.data().catalogue(),
            Knowledge.settings().contact(),
            Clock.systemUTC(),
            knowledge.own().documents());
    String text = CardText.of(cards.card(question, answer), 100).strip();
    PrintWriter out = spec.commandLine().getOut();
    out.println(json ? Json.line(object(answer, text)) : text);
    out.flush();
    return Exit.FINE;
  }

  private static Map<String, Object> object(Answer answer, String text) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("kind", References.kind(answer).name().toLowerCase(Locale.ROOT));
    object.put("answer", text);
    object.put("references", numbers(References.of(answer)));
    object.put("nearest", numbers(References.nearest(answer)));
    object.put(
        "reason",
        answer instanceof Answer.OutOfScope out ? out.why().name().toLowerCase(Locale.ROOT) : "");
    return object;
  }

  private static List<String> numbers(List<Provision> provisions) {
    return provisions.stream().map(each -> each.reference().number()).toList();
  }
}
