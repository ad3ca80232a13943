package dev.annexbot.assistant.accounts;

import dev.annexbot.assistant.row.RoomDesk;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Outbox;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import dev.annexbot.policy.Accounts;
import dev.annexbot.policy.LinkCodes;
import dev.annexbot.policy.LinkCodes.Tried;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Links accounts and parts them. Stands where people are still known by their accounts. */
public final class AccountDesk implements RoomDesk {
  private static final Pattern OURS = Pattern.compile("(?is)\\s*(link|unlink)(\\s.*)?");

  private final Accounts accounts;
  private final LinkCodes codes;
  private final Faces faces;
  private final Outbox outbox;
  private final Clock clock;

  public AccountDesk(Accounts accounts, Faces faces, Outbox outbox, Clock clock) {
    this.accounts = accounts;
    this.codes = new LinkCodes(accounts, clock);
    this.faces = faces;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public Optional<Reply> answer(Incoming incoming) {
    return ours(incoming).map(Reply.Private::new);
  }

  @Override
  public boolean doesMore(String command) {
    return OURS.matcher(command).matches();
  }

  private Optional<Card> ours(Incoming incoming) {
    PersonId account = incoming.who().id();
    return switch (incoming) {
      case Incoming.Commanded it -> typed(account, it.text());
      case Incoming.Said it ->
          it.where().kind() == Place.Kind.DIRECT ? said(account, it.text()) : Optional.empty();
      case Incoming.Pressed it -> pressed(account, it.press());
      case Incoming.Pointed it -> Optional.empty();
      case Incoming.Called it -> Optional.empty();
      case Incoming.Submitted it -> Optional.empty();
      case Incoming.Opened it -> Optional.empty();
    };
  }

  /** Without the slash only what can hardly be a question. */
  private Optional<Card> said(PersonId account, String text) {
    return text.strip().matches("(?i)link( [a-z0-9]{4}-?[a-z0-9]{4})?|unlink")
        ? typed(account, text)
        : Optional.empty();
  }

  private Optional<Card> typed(PersonId account, String text) {
    String[] words = text.strip().split("\\s+", 2);
    return switch (words[0].toLowerCase(Locale.ROOT)) {
      case "link" -> Optional.of(words.length > 1 ? typedCode(account, words[1]) : link(account));
      case "unlink" -> Optional.of(unlink(account));
      default -> Optional.empty();
    };
  }

  private Card link(PersonId account) {
    List<PersonId> all = accounts.of(accounts.person(account));
    return all.size() > 1 ? AccountCards.linked(all, "") : AccountCards.code(codes.show(account));
  }

  private Card typedCode(PersonId account, String code) {
    return switch (codes.look(account, code)) {
      case Tried.Good good -> AccountCards.sure(code, good.account().platform());
      case Tried tried -> AccountCards.refused(tried);
    };
  }

  private Card unlink(PersonId account) {
    PersonId person = accounts.person(account);
    if (accounts.of(person).size() < 2) {
      return AccountCards.notLinked();
    }
    accounts.unlink(person);
    return AccountCards.parted();
  }

  private Optional<Card> pressed(PersonId account, Press press) {
    return switch (press.verb()) {
      case AccountVerbs.LINK -> Optional.of(used(account, press.object()));
      case AccountVerbs.UNLINK -> Optional.of(unlink(account));
      case AccountVerbs.REACH -> Optional.of(reach(account, press.object()));
      default -> Optional.empty();
    };
  }

  private Card used(PersonId account, String code) {
    return switch (codes.use(account, code)) {
      case Tried.Good good -> {
        outbox.put(LinkedLetters.letter(good.account(), account, clock.instant()));
        yield AccountCards.linked(accounts.of(accounts.person(account)), "**That worked.**");
      }
      case Tried tried -> AccountCards.refused(tried);
    };
  }

  private Card reach(PersonId account, String platform) {
    PersonId person = accounts.person(account);
    Optional<PersonId> wanted = faces.account(person, platform);
    if (wanted.isEmpty()) {
      return AccountCards.notLinked();
    }
    accounts.reach(person, wanted.get());
    return AccountCards.linked(accounts.of(person), "**Noted.**");
  }
}
