package dev.annexbot.policy;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers whether somebody may do something. What the table does not allow is refused. */
public final class Policy {
  /**
   * How far each may reach: {@code own}, {@code team} (own, and of those they lead), {@code any}
   * (in their organization), or {@code -}. Who holds several roles may do what any of them may.
   */
  static final String WHO_MAY =
      """
      act             | member | reader | manager | risk owner | admin
      start checkin   | own    | own    | own     | own        | own
      answer checkin  | own    | own    | own     | own        | own
      see checkin     | own    | own    | team    | any        | own
      see risk        | own    | any    | team    | any        | any
      edit risk       | own    | own    | team    | any        | own
      treat risk      | own    | own    | team    | any        | own
      accept risk     | -      | -      | -       | own        | -
      assign owner    | -      | -      | team    | any        | -
      export register | -      | any    | -       | own        | any
      export soa      | -      | any    | -       | any        | any
      decide soa      | -      | -      | -       | any        | any
      see journal     | -      | any    | -       | -          | any
      set reminder    | own    | own    | own     | own        | own
      set team        | -      | -      | team    | -          | any
      set round       | -      | -      | team    | -          | any
      see missing     | -      | -      | team    | -          | -
      ask human       | own    | own    | own     | own        | own
      answer human    | any    | any    | any     | any        | any
      see unanswered  | -      | -      | -       | -          | any
      configure       | -      | -      | -       | -          | any
      see use         | -      | -      | -       | -          | any
      give role       | -      | -      | -       | -          | any
      erase           | -      | -      | -       | -          | any
      """;

  private static final Map<Act, Reach> TABLE = read();

  private final Roles roles;
  private final Set<String> firstAdmins;
  private final Accounts accounts;

  /**
   * Makes one.
   *
   * @param firstAdmins the platform's ids of those who are admins by the settings, since somebody
   *     has to give the first role
   */
  public Policy(Roles roles, Set<String> firstAdmins) {
    this(roles, firstAdmins, Accounts.single());
  }

  /** Where people may be known by several accounts: they have the rights of each. */
  public Policy(Roles roles, Set<String> firstAdmins, Accounts accounts) {
    this.accounts = accounts;
    this.roles = roles;
    this.firstAdmins = Set.copyOf(firstAdmins);
  }

  /** How far the members, and the holders of each role, reach. */
  private record Reach(Optional<Tie> members, Map<Role, Tie> holders) {
    boolean covers(Set<Role> held, Tie tie) {
      return members.filter(widest -> tie.compareTo(widest) <= 0).isPresent()
          || held.stream()
              .filter(holders::containsKey)
              .anyMatch(role -> tie.compareTo(holders.get(role)) <= 0);
    }
  }

  /** Asked again at each click and each form that is sent: rights change, cards and forms stay. */
  public Verdict may(Person who, Act act, Thing thing) {
    if (!who.isMember() || !who.id().org().equals(thing.org())) {
      return new Verdict.No("This is for members of the organization alone.");
    }
    boolean covered =
        Optional.ofNullable(TABLE.get(act))
            .filter(reach -> reach.covers(rolesOf(who.id()), thing.tie(who.id())))
            .isPresent();
    return covered ? new Verdict.Yes() : new Verdict.No(refusal(act));
  }

  /** The roles somebody holds, by being given them or by the settings. */
  public Set<Role> rolesOf(PersonId who) {
    Set<Role> held = EnumSet.noneOf(Role.class);
    held.addAll(roles.of(who));
    if (isFirstAdmin(who)) {
      held.add(Role.ADMIN);
    }
    return held;
  }

  /** Whether somebody is an admin by the settings, which no form can change. */
  public boolean isFirstAdmin(PersonId who) {
    return accounts.of(who).stream().map(PersonId::local).anyMatch(firstAdmins::contains);
  }

  /** Everybody who is an admin there. */
  public Set<PersonId> admins(Org org) {
    Set<PersonId> admins = new LinkedHashSet<>();
    firstAdmins.stream()
        .map(each -> accounts.of(new PersonId(org.value() + ":" + each)).getFirst())
        .forEach(account -> admins.add(accounts.person(account)));
    roles.holders(org).stream()
        .filter(holder -> holder.role() == Role.ADMIN)
        .forEach(holder -> admins.add(holder.who()));
    return admins;
  }

  /** Whether what is known about risks may be shown where these people listen. */
  public static Verdict mayShowRisks(Place.Kind listeners) {
    return switch (listeners) {
      case DIRECT, CHANNEL -> new Verdict.Yes();
      case SHARED ->
          new Verdict.No("People of other organizations listen here, so no risk is shown.");
    };
  }

  private static String refusal(Act act) {
    List<String> may =
        Arrays.stream(Role.values())
            .filter(
                role -> Optional.ofNullable(TABLE.get(act)).orElseThrow().holders.containsKey(role))
            .map(Role::label)
            .toList();
    return "You may not do this here. It takes the role "
        + String.join(" or ", may)
        + "; an admin can give it.";
  }

  private static Map<Act, Reach> read() {
    List<List<String>> rows =
        WHO_MAY.lines().map(line -> List.of(line.strip().split("\\s*\\|\\s*"))).toList();
    List<String> head = rows.getFirst();
    Map<Act, Reach> table = new EnumMap<>(Act.class);
    for (List<String> row : rows.subList(1, rows.size())) {
      Map<Role, Tie> holders = new EnumMap<>(Role.class);
      for (int at = 2; at < head.size(); at++) {
        Role role = Role.of(head.get(at)).orElseThrow();
        tie(row.get(at)).ifPresent(widest -> holders.put(role, widest));
      }
      table.put(act(row.getFirst()), new Reach(tie(row.get(1)), holders));
    }
    return table;
  }

  private static Act act(String label) {
    return Act.valueOf(label.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  private static Optional<Tie> tie(String cell) {
    return cell.equals("-")
        ? Optional.empty()
        : Optional.of(Tie.valueOf(cell.toUpperCase(Locale.ROOT)));
  }
}
