package dev.annexbot.assistant;

import dev.annexbot.answer.Answer;
import dev.annexbot.answer.Answers;
import dev.annexbot.answer.Question;
import dev.annexbot.answer.References;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.Place;
import dev.annexbot.standard.Reference;
import java.util.Optional;

/** Answers questions, and keeps the subject of each conversation for its follow-ups. */
final class Questions {
  private final Answers answers;
  private final AnsweredCards cards;
  private final Threads threads;
  private final Counting counting;

  Questions(Answers answers, AnsweredCards cards, Threads threads, Counting counting) {
    this.answers = answers;
    this.cards = cards;
    this.threads = threads;
    this.counting = counting;
  }

  /** The answer to a question that stands alone. */
  Card card(Org org, String text) {
    return cards.card(org, text, answer(org, Question.of(text)));
  }

  /** The answer to what was said in a conversation. */
  Card card(Org org, Place where, String text) {
    String conversation = where.address() + "/" + where.thread();
    Optional<Reference> subject =
        FollowUp.is(text) ? threads.subject(conversation) : Optional.empty();
    Answer answer = answer(org, new Question(text, subject));
    References.of(answer).stream()
        .findFirst()
        .ifPresent(about -> threads.remember(conversation, about.reference()));
    return cards.card(org, text, answer);
  }

  /** Whoever asks, asks here, so that each question is counted. */
  Answer answer(Org org, Question question) {
    Answer answer = answers.answer(question);
    counting.asked(org, answer);
    return answer;
  }
}
