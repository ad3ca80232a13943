package dev.annexbot.assistant.handoff;

import dev.annexbot.assistant.row.RoomDesk;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Incoming.Called;
import dev.annexbot.chat.Incoming.Commanded;
import dev.annexbot.chat.Incoming.Opened;
import dev.annexbot.chat.Incoming.Pointed;
import dev.annexbot.chat.Incoming.Pressed;
import dev.annexbot.chat.Incoming.Said;
import dev.annexbot.chat.Incoming.Submitted;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes what is about questions to people. */
public final class HandoffDesk implements RoomDesk {
  private static final Pattern ASKS =
      Pattern.compile("(?is)(?:please )?ask an? (?:human|person|expert)\\b[\\s:,.!?-]*(.*)");

  private static final Pattern OURS =
      Pattern.compile("(?is)\\s*(ask-human|human|questions)(\\s.*)?");
  private static final Pattern WHITE = Pattern.compile("\\s+");

  private final AskerDesk askers;
  private final ExpertDesk experts;
  private final OwnerDesk owners;

  public HandoffDesk(AskerDesk askers, ExpertDesk experts, OwnerDesk owners) {
    this.askers = askers;
    this.experts = experts;
    this.owners = owners;
  }

  @Override
  public Optional<Reply> answer(Incoming incoming) {
    return switch (incoming) {
      case Said said -> said(said);
      case Commanded typed -> typed(typed.who(), typed.where(), typed.text());
      case Pressed pressed -> pressed(pressed.who(), pressed.where(), pressed.press());
      case Submitted sent -> sent(sent.who(), sent.where(), sent.form(), sent.values());
      case Called called -> called(called);
      case Opened opened -> Optional.empty();
      case Pointed pointed -> Optional.empty();
    };
  }

  @Override
  public boolean doesMore(String command) {
    return OURS.matcher(command).matches();
  }

  private Optional<Reply> said(Said said) {
    Matcher asks = ASKS.matcher(said.text().strip());
    if (asks.matches()) {
      return Optional.of(askers.form(said.who(), asks.group(1).strip()));
    }
    boolean list = said.text().strip().toLowerCase(Locale.ROOT).matches("(my )?questions[?.!]*");
    return list && said.where().kind() == Place.Kind.DIRECT
        ? Optional.of(list(said.who(), said.where()))
        : Optional.empty();
  }

  private Optional<Reply> called(Called called) {
    return called.name().equals(HandoffVerbs.ASK_ABOUT)
        ? Optional.of(askers.form(called.who(), called.text()))
        : Optional.empty();
  }

  private Optional<Reply> typed(Person who, Place where, String text) {
    String[] words = WHITE.split(text.strip(), 2);
    String rest = words.length > 1 ? words[1].strip() : "";
    return switch (words[0].toLowerCase(Locale.ROOT)) {
      case "ask-human", "human" -> Optional.of(askers.form(who, rest));
      case "unanswered" -> Optional.of(owners.unanswered(who, where));
      case "rules" -> Optional.of(owners.rules(who, where));
      case "questions" -> Optional.of(list(who, where));
      default -> Optional.empty();
    };
  }

  /** Among the experts, what waits for them; elsewhere one's own. */
  private Reply list(Person who, Place where) {
    return experts.isTheirs(who, where) ? experts.list(who, where) : askers.list(who);
  }

  private Optional<Reply> pressed(Person who, Place where, Press press) {
    String object = press.object();
    return switch (press.verb()) {
      case HandoffVerbs.ASK -> Optional.of(askers.form(who, HandoffForms.carried(press)));
      case HandoffVerbs.RULE -> Optional.of(owners.rule(who, where, object));
      case HandoffVerbs.RULE_HOLDS -> Optional.of(owners.review(who, where, object));
      case HandoffVerbs.RULE_ENDS -> Optional.of(owners.end(who, where, object));
      case HandoffVerbs.MINE -> Optional.of(askers.list(who));
      case HandoffVerbs.SHOW -> Optional.of(askers.show(who, object));
      case HandoffVerbs.SETTLE -> Optional.of(askers.settle(who, object));
      case HandoffVerbs.REOPEN -> Optional.of(askers.reopening(who, object));
      case HandoffVerbs.WITHDRAW -> Optional.of(askers.withdraw(who, object));
      case HandoffVerbs.TAKE -> Optional.of(experts.take(who, where, object));
      case HandoffVerbs.HAND_BACK -> Optional.of(experts.handBack(who, where, object));
      case HandoffVerbs.ANSWER -> Optional.of(experts.answering(who, where, object));
      default -> Optional.empty();
    };
  }

  private Optional<Reply> sent(Person who, Place where, Press form, Map<String, String> values) {
    return switch (form.verb()) {
      case HandoffVerbs.ASK -> Optional.of(askers.ask(who, form, values));
      case HandoffVerbs.REOPEN -> Optional.of(askers.reopen(who, form.object(), values));
      case HandoffVerbs.ANSWER -> Optional.of(experts.answer(who, where, form.object(), values));
      default -> Optional.empty();
    };
  }
}
