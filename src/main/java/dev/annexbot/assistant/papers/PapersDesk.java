package dev.annexbot.assistant.papers;

import static dev.annexbot.chat.CardDraft.button;

import dev.annexbot.assistant.papers.Papers.Kind;
import dev.annexbot.assistant.row.RoomDesk;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Handing.Handed;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Incoming.Commanded;
import dev.annexbot.chat.Incoming.Pressed;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Reply;
import dev.annexbot.policy.Act;
import dev.annexbot.policy.Policy;
import dev.annexbot.policy.Thing;
import dev.annexbot.policy.Verdict;
import dev.annexbot.risk.RiskFilter.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes the wish for a file. */
public final class PapersDesk implements RoomDesk {
  /** Makes a file: {@code risks} or {@code soa}, a space and its kind. */
  static final String EXPORT = "export";

  private final Papers papers;
  private final Policy policy;

  public PapersDesk(Papers papers, Policy policy) {
    this.papers = papers;
    this.policy = policy;
  }

  @Override
  public boolean doesMore(String command) {
    return typed(command).isPresent();
  }

  @Override
  public Optional<Reply> answer(Incoming incoming) {
    Optional<String> wish =
        switch (incoming) {
          case Commanded typed -> typed(typed.text());
          case Pressed pressed when pressed.press().verb().equals(EXPORT) ->
              Optional.of(pressed.press().object());
          default -> Optional.empty();
        };
    return wish.map(file -> new Reply.Private(handed(incoming, file)));
  }

  private static Optional<String> typed(String text) {
    String words = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return words.equals(EXPORT) || words.startsWith(EXPORT + " ")
        ? Optional.of(words.substring(EXPORT.length()).strip())
        : Optional.empty();
  }

  private Card handed(Incoming incoming, String wish) {
    Person who = incoming.who();
    Verdict here = Policy.mayShowRisks(incoming.where().kind());
    if (here instanceof Verdict.No no) {
      return refused(no.why());
    }
    String[] words = wish.split(" ", 2);
    Kind kind = words.length > 1 && words[1].equals("csv") ? Kind.CSV : Kind.XLSX;
    return switch (words[0]) {
      case "risks" ->
          sight(who)
              .map(sight -> told(papers.register(who.id(), sight, kind)))
              .orElseGet(() -> refused(why(who, Act.EXPORT_REGISTER)));
      case "soa" ->
          may(who, Act.EXPORT_SOA)
              ? told(papers.statement(who.id(), kind))
              : refused(why(who, Act.EXPORT_SOA));
      default -> offer(who);
    };
  }

  /** All of the organization, or what is one's own; none if this person may export nothing. */
  private Optional<Sight> sight(Person who) {
    if (may(who, Act.EXPORT_REGISTER)) {
      return Optional.of(Sight.all(who.id().org()));
    }
    return policy.may(who, Act.EXPORT_REGISTER, Thing.of(who.id())).isYes()
        ? Optional.of(Sight.of(who.id()))
        : Optional.empty();
  }

  private boolean may(Person who, Act act) {
    return policy.may(who, act, Thing.of(who.id().org())).isYes();
  }

  private String why(Person who, Act act) {
    return policy.may(who, act, Thing.of(who.id().org())) instanceof Verdict.No no ? no.why() : "";
  }

  private Card offer(Person who) {
    List<Block.Button> buttons = new ArrayList<>();
    Optional<Sight> sight = sight(who);
    String whose = sight.flatMap(Sight::only).isPresent() ? "My risks" : "Risk register";
    for (Kind kind : Kind.values()) {
      if (sight.isPresent()) {
        buttons.add(button(whose + " (" + kind + ")", EXPORT, "risks " + kind.ending()));
      }
      if (may(who, Act.EXPORT_SOA)) {
        buttons.add(
            button("Statement of Applicability (" + kind + ")", EXPORT, "soa " + kind.ending()));
      }
    }
    return buttons.isEmpty()
        ? refused(why(who, Act.EXPORT_REGISTER))
        : new CardDraft("What shall I export?")
            .buttons(buttons)
            .small("You alone get the file, in your direct messages. Each export is journalled.")
            .done();
  }

  private static Card told(Handed handed) {
    return switch (handed) {
      case Handed.Given given ->
          new CardDraft("Your file is ready")
              .text("**You find it " + given.where() + ".** Nobody else was given it.")
              .small("It holds what colleagues wrote in confidence: keep it where it is safe.")
              .done();
      case Handed.NotHere no ->
          new CardDraft("I cannot hand the file over here").text(no.why()).done();
    };
  }

  private static Card refused(String why) {
    return new CardDraft("Not here, or not by you").text(why).done();
  }
}
