package dev.annexbot.assistant.admin;

import static dev.annexbot.chat.CardDraft.button;

import dev.annexbot.assistant.row.RoomDesk;
import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Incoming.Commanded;
import dev.annexbot.chat.Incoming.Opened;
import dev.annexbot.chat.Incoming.Pressed;
import dev.annexbot.chat.Incoming.Said;
import dev.annexbot.chat.Incoming.Submitted;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Place;
import dev.annexbot.chat.Press;
import dev.annexbot.chat.Reply;
import dev.annexbot.policy.Act;
import dev.annexbot.policy.Policy;
import dev.annexbot.policy.Thing;
import dev.annexbot.policy.Verdict;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes what is for admins. */
public final class AdminDesk implements RoomDesk {
  private static final Pattern OURS =
      Pattern.compile("(?i)\\s*(admin(\\s+roles)?|use(\\s+\\d{4}-\\d{2})?)\\s*");
  private static final Pattern WHITE = Pattern.compile("\\s+");

  private static final Pattern USE = Pattern.compile("(?i)use(?:\\s+(\\d{4}-\\d{2}))?");

  private final Policy policy;
  private final FirstAdmin firstAdmin;
  private final SettingsDesk settings;
  private final RolesDesk roles;
  private final UseCards use;

  public AdminDesk(AdminMeans means) {
    this.policy = means.policy();
    this.firstAdmin = new FirstAdmin(means.policy(), means.roles());
    this.settings = new SettingsDesk(means);
    this.use = means.use();
    this.roles = new RolesDesk(means.policy(), means.roles());
  }

  @Override
  public Optional<Reply> answer(Incoming incoming) {
    return switch (incoming) {
      case Said said when said.where().kind() == Place.Kind.DIRECT ->
          typed(said.who(), said.text());
      case Said said -> Optional.empty();
      case Commanded typed -> typed(typed.who(), typed.text());
      case Pressed pressed -> pressed(pressed.who(), pressed.press());
      case Submitted submitted -> submitted(submitted);
      case Incoming.Called called -> Optional.empty();
      case Opened opened -> Optional.empty();
      case Incoming.Pointed pointed -> Optional.empty();
    };
  }

  @Override
  public boolean doesMore(String command) {
    return OURS.matcher(command).matches();
  }

  private Optional<Reply> typed(Person who, String text) {
    return switch (WHITE.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll(" ")) {
      case "admin" -> opened(who, AdminVerbs.SETTINGS);
      case "admin roles" -> opened(who, AdminVerbs.ROLES);
      default -> typedMonth(who, text.strip());
    };
  }

  private Optional<Reply> typedMonth(Person who, String text) {
    Matcher typed = USE.matcher(text);
    return typed.matches()
        ? Optional.of(
            use(who, Optional.ofNullable(typed.group(1)).flatMap(AdminDesk::month), false))
        : Optional.empty();
  }

  private Reply use(Person who, Optional<YearMonth> month, boolean again) {
    return allowed(
        who,
        Act.SEE_USE,
        () -> {
          Card card = use.card(who.id().org(), month.orElseGet(use::now));
          return again ? new Reply.Replace(card) : new Reply.Private(card);
        });
  }

  private static Optional<YearMonth> month(String text) {
    try {
      return Optional.of(YearMonth.parse(text));
    } catch (DateTimeParseException noMonth) {
      return Optional.empty();
    }
  }

  private Optional<Reply> pressed(Person who, Press press) {
    return press.verb().equals(AdminVerbs.USE)
        ? Optional.of(use(who, month(press.object()), !press.object().isEmpty()))
        : opened(who, press.verb());
  }

  private Optional<Reply> opened(Person who, String verb) {
    return switch (verb) {
      case AdminVerbs.SETTINGS ->
          Optional.of(
              allowed(who, Act.CONFIGURE, () -> new Reply.Ask(settings.form(who.id().org(), ""))));
      case AdminVerbs.ROLES ->
          Optional.of(
              allowed(who, Act.GIVE_ROLE, () -> new Reply.Ask(roles.form(who.id().org(), ""))));
      default -> Optional.empty();
    };
  }

  private Optional<Reply> submitted(Submitted sent) {
    return switch (sent.form().verb()) {
      case AdminVerbs.SETTINGS ->
          Optional.of(
              allowed(
                  sent.who(),
                  Act.CONFIGURE,
                  () -> settings.sent(sent.who().id(), sent.form().object(), sent.values())));
      case AdminVerbs.ROLES ->
          Optional.of(
              allowed(sent.who(), Act.GIVE_ROLE, () -> roles.sent(sent.who().id(), sent.values())));
      default -> Optional.empty();
    };
  }

  /** Asked at each click and each form that is sent. */
  private Reply allowed(Person who, Act act, Supplier<Reply> what) {
    firstAdmin.welcome(who);
    Verdict verdict = policy.may(who, act, Thing.of(who.id().org()));
    return verdict instanceof Verdict.No no
        ? new Reply.Private(new CardDraft("For admins only").text(no.why()).done())
        : what.get();
  }

  /** Admins find the way from their own page. */
  @Override
  public Card home(Person who, Card page) {
    if (!policy.may(who, Act.CONFIGURE, Thing.of(who.id().org())).isYes()) {
      return page;
    }
    List<Block> blocks = new ArrayList<>(page.blocks());
    blocks.add(new Block.Line());
    blocks.add(new Block.Heading("For admins"));
    blocks.add(
        new Block.Buttons(
            List.of(
                button("Settings", AdminVerbs.SETTINGS, ""),
                button("Roles", AdminVerbs.ROLES, ""),
                button("How I am used", AdminVerbs.USE, ""))));
    return new Card(page.title(), blocks);
  }
}
