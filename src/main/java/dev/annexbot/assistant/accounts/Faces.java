package dev.annexbot.assistant.accounts;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Form;
import dev.annexbot.chat.Form.Field;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Mention;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Reply;
import dev.annexbot.policy.Accounts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/**
 * Says who is meant by an account that something comes from, and by which account somebody is shown
 * on a platform that it goes to. Rooms and desk know people alone.
 */
public final class Faces {
  private static final String SOMEBODY = "a colleague";

  private final Accounts accounts;
  private final Names names;

  public Faces(Accounts accounts, Names names) {
    this.accounts = accounts;
    this.names = names;
  }

  /** Strangers stay what they are: nobody else is in a register of ours. */
  Person person(Person account) {
    return account.isMember()
        ? new Person(accounts.person(account.id()), account.standing(), account.owner())
        : account;
  }

  /**
   * What somebody looks up. It says the same to every member and nobody is named in it, so that it
   * need not be known which other accounts they have: only whose count it belongs to.
   */
  Incoming atHome(Incoming.Commanded lookUp) {
    Person who = lookUp.who();
    PersonId id = new PersonId(accounts.home(who.id().org()).value() + ":" + who.id().local());
    return new Incoming.Commanded(
        new Person(id, who.standing(), who.owner()), lookUp.where(), lookUp.text());
  }

  /** What somebody did, as who they are. */
  Incoming inward(Incoming incoming) {
    Person who = person(incoming.who());
    return switch (incoming) {
      case Incoming.Said it -> new Incoming.Said(who, it.where(), it.text());
      case Incoming.Commanded it -> new Incoming.Commanded(who, it.where(), it.text());
      case Incoming.Pointed it -> new Incoming.Pointed(who, it.where(), it.text());
      case Incoming.Called it -> new Incoming.Called(who, it.where(), it.name(), it.text());
      case Incoming.Pressed it -> new Incoming.Pressed(who, it.where(), it.press());
      case Incoming.Submitted it ->
          new Incoming.Submitted(who, it.where(), it.form(), people(it.values(), incoming.who()));
      case Incoming.Opened it -> new Incoming.Opened(who, it.where(), it.surface());
    };
  }

  /** Fields for people come back as accounts of the sender's organization. */
  private Map<String, String> people(Map<String, String> values, Person sender) {
    String ours = sender.id().org().value() + ":";
    return values.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> people(each.getValue(), ours)));
  }

  private String people(String value, String ours) {
    List<String> parts = List.of(value.split(",", -1));
    boolean people = parts.stream().allMatch(each -> isId(each.strip(), ours));
    return people
        ? parts.stream()
            .map(each -> accounts.person(new PersonId(each.strip())).value())
            .collect(Collectors.joining(","))
        : value;
  }

  private static boolean isId(String text, String ours) {
    return text.startsWith(ours) && text.substring(ours.length()).matches("[\\w-]{1,80}");
  }

  /** A reply as it can be shown on that platform. */
  Reply outward(Reply reply, String platform) {
    return switch (reply) {
      case Reply.Show it -> new Reply.Show(outward(it.card(), platform));
      case Reply.Private it -> new Reply.Private(outward(it.card(), platform));
      case Reply.Replace it -> new Reply.Replace(outward(it.card(), platform));
      case Reply.Home it -> new Reply.Home(outward(it.card(), platform));
      case Reply.Ask it -> new Reply.Ask(outward(it.form(), platform));
      case Reply.Suggest it -> it;
      case Reply.Mend it -> it;
      case Reply.Nothing it -> it;
    };
  }

  /** A card as it can be shown on that platform. */
  public Card outward(Card card, String platform) {
    return card.retold(text -> outward(text, platform));
  }

  private Form outward(Form form, String platform) {
    List<Block> above =
        form.above().stream().map(each -> each.retold(text -> outward(text, platform))).toList();
    List<Field> fields = form.fields().stream().map(each -> outward(each, platform)).toList();
    return new Form(form.purpose(), form.title(), form.send(), above, fields);
  }

  private Field outward(Field field, String platform) {
    return switch (field) {
      case Field.Somebody it ->
          new Field.Somebody(
              it.name(),
              it.label(),
              it.optional(),
              it.before().flatMap(each -> account(each, platform)));
      case Field.People it ->
          new Field.People(
              it.name(),
              it.label(),
              it.most(),
              it.optional(),
              it.before().stream().flatMap(each -> account(each, platform).stream()).toList());
      case Field.Writing it -> it;
      case Field.Choosing it -> it;
      case Field.ChoosingMany it -> it;
      case Field.Channel it -> it;
      case Field.Day it -> it;
    };
  }

  private String outward(String text, String platform) {
    return Mention.MARK
        .matcher(text)
        .replaceAll(mark -> Matcher.quoteReplacement(shown(new PersonId(mark.group(1)), platform)));
  }

  private String shown(PersonId who, String platform) {
    return account(who, platform)
        .map(Mention::of)
        .orElseGet(
            () ->
                accounts.of(who).stream()
                    .flatMap(each -> names.of(each).stream())
                    .findFirst()
                    .map(Mention::without)
                    .orElse(SOMEBODY));
  }

  /** The account of somebody on that platform. */
  public Optional<PersonId> account(PersonId who, String platform) {
    return accounts.of(who).stream().filter(each -> each.platform().equals(platform)).findFirst();
  }

  /** All accounts of whoever an address is of, the one where they want to be reached first. */
  public List<String> addresses(String address) {
    return isPerson(address)
        ? accounts.of(new PersonId(address)).stream().map(PersonId::value).toList()
        : List.of(address);
  }

  /** Addresses of places have two parts, ids of people three. */
  private static boolean isPerson(String address) {
    return Arrays.stream(address.split(":", -1)).filter(each -> !each.isBlank()).count() == 3;
  }
}
