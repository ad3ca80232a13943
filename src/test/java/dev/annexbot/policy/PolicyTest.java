package dev.annexbot.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Person.Standing;
import dev.annexbot.chat.PersonId;
import dev.annexbot.chat.Place;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyTest {
  private static final int TUPLES = Integer.getInteger("tuples", 200_000);
  private static final PersonId ANNA = new PersonId("slack:T1:U1");
  private static final PersonId BERT = new PersonId("slack:T1:U2");

  private final HeldRoles roles = new HeldRoles();
  private final Policy policy = new Policy(roles, Set.of("U9"));

  /** Roles in memory. */
  private static final class HeldRoles implements Roles {
    private final Map<PersonId, Set<Role>> held = new HashMap<>();

    @Override
    public Set<Role> of(PersonId who) {
      return held.getOrDefault(who, Set.of());
    }

    @Override
    public void give(PersonId who, Role role, PersonId by) {
      held.computeIfAbsent(who, each -> EnumSet.noneOf(Role.class)).add(role);
    }

    @Override
    public void take(PersonId who, Role role, PersonId by) {
      held.computeIfAbsent(who, each -> EnumSet.noneOf(Role.class)).remove(role);
    }

    @Override
    public boolean takeUnlessLast(PersonId who, Role role, PersonId by) {
      take(who, role, by);
      return true;
    }

    @Override
    public List<Holder> holders(Org org) {
      return List.of();
    }
  }

  @Test
  void agreesWithWhatWasWrittenDownApartFromIt() {
    long seed = 27_001;
    Random random = new Random(seed);
    Map<Boolean, Integer> verdicts = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    for (int each = 0; each < TUPLES; each++) {
      Tuple tuple = Tuple.random(random);
      roles.held.clear();
      tuple.roles.forEach(role -> roles.give(tuple.who.id(), role, ANNA));
      boolean allowed = policy.may(tuple.who, tuple.act, tuple.thing).isYes();
      verdicts.merge(allowed, 1, Integer::sum);
      if (allowed != Oracle.allows(tuple)) {
        wrong.add(tuple + " " + allowed);
      }
    }
    System.out.println("policy: tuples=" + TUPLES + " verdicts=" + verdicts + " seed=" + seed);
    assertThat(wrong).isEmpty();
    assertThat(verdicts.values()).allMatch(count -> count > TUPLES / 20);
  }

  @Test
  void everyActHasARow() {
    for (Act act : Act.values()) {
      assertThat(Policy.WHO_MAY).contains("\n" + act.label() + " ");
    }
    assertThat(Policy.WHO_MAY.lines()).hasSize(Act.values().length + 1);
  }

  @Test
  void theFirstAdminsAreThoseOfTheSettings() {
    Person first = new Person(new PersonId("slack:T1:U9"), Standing.MEMBER);
    Person other = new Person(BERT, Standing.MEMBER);

    assertThat(policy.may(first, Act.GIVE_ROLE, Thing.of(ANNA.org())).isYes()).isTrue();
    assertThat(policy.may(other, Act.GIVE_ROLE, Thing.of(ANNA.org())).isYes()).isFalse();
  }

  @Test
  void aRoleThatWasTakenBackIsGoneAtTheNextClick() {
    Person who = new Person(ANNA, Standing.MEMBER);
    roles.give(ANNA, Role.READER, BERT);
    assertThat(policy.may(who, Act.EXPORT_REGISTER, Thing.of(ANNA.org())).isYes()).isTrue();
    roles.take(ANNA, Role.READER, BERT);
    assertThat(policy.may(who, Act.EXPORT_REGISTER, Thing.of(ANNA.org())).isYes()).isFalse();
  }

  @Test
  void aRefusalSaysWhatItTakes() {
    Verdict verdict =
        policy.may(new Person(ANNA, Standing.MEMBER), Act.EXPORT_SOA, Thing.of(ANNA.org()));

    assertThat(verdict)
        .isEqualTo(
            new Verdict.No(
                "You may not do this here. It takes the role reader or risk owner or admin; an"
                    + " admin can give it."));
  }

  @Test
  void risksAreNotShownWhereOthersListen() {
    assertThat(Policy.mayShowRisks(Place.Kind.SHARED).isYes()).isFalse();
    assertThat(Policy.mayShowRisks(Place.Kind.CHANNEL).isYes()).isTrue();
    assertThat(Policy.mayShowRisks(Place.Kind.DIRECT).isYes()).isTrue();
  }

  /** Somebody who wants to do something. */
  private record Tuple(Person who, Set<Role> roles, Act act, Thing thing) {
    static Tuple random(Random random) {
      Standing standing =
          random.nextInt(10) < 8 ? Standing.MEMBER : one(List.of(Standing.values()), random);
      PersonId id = person(random);
      Set<Role> roles = EnumSet.noneOf(Role.class);
      for (Role role : Role.values()) {
        if (random.nextInt(3) == 0) {
          roles.add(role);
        }
      }
      Act act = one(List.of(Act.values()), random);
      Org org = random.nextInt(5) == 0 ? person(random).org() : id.org();
      Thing thing = new Thing(org, people(random, id), people(random, id));
      return new Tuple(new Person(id, standing), roles, act, thing);
    }

    private static <T> T one(List<T> of, Random random) {
      return of.get(random.nextInt(of.size()));
    }

    private static Set<PersonId> people(Random random, PersonId perhaps) {
      Set<PersonId> people = new HashSet<>();
      if (random.nextInt(3) == 0) {
        people.add(perhaps);
      }
      for (int each = random.nextInt(3); each > 0; each--) {
        people.add(person(random));
      }
      return people;
    }

    private static PersonId person(Random random) {
      return new PersonId("slack:T" + random.nextInt(2) + ":U" + random.nextInt(6));
    }
  }

  /** The same rules, told the other way round and without the table: first who, then what. */
  private static final class Oracle {
    static boolean allows(Tuple tuple) {
      if (tuple.who.standing() != Standing.MEMBER) {
        return false;
      }
      String own = tuple.who.id().value();
      if (!own.substring(0, own.indexOf(":U")).equals(tuple.thing.org().value())) {
        return false;
      }
      boolean mine = tuple.thing.owners().contains(tuple.who.id());
      boolean ledByMe = tuple.thing.leaders().contains(tuple.who.id());
      return member(tuple.act, mine)
          || (tuple.roles.contains(Role.READER) && reader(tuple.act))
          || (tuple.roles.contains(Role.MANAGER) && manager(tuple.act, mine || ledByMe))
          || (tuple.roles.contains(Role.RISK_OWNER) && riskOwner(tuple.act, mine))
          || (tuple.roles.contains(Role.ADMIN) && admin(tuple.act));
    }

    private static boolean member(Act act, boolean mine) {
      if (act == Act.ANSWER_HUMAN) {
        return true;
      }
      Set<Act> ownThings =
          Set.of(
              Act.START_CHECKIN,
              Act.ANSWER_CHECKIN,
              Act.SEE_CHECKIN,
              Act.SEE_RISK,
              Act.EDIT_RISK,
              Act.TREAT_RISK,
              Act.ASK_HUMAN,
              Act.SET_REMINDER);
      return mine && ownThings.contains(act);
    }

    private static boolean reader(Act act) {
      return act == Act.SEE_RISK
          || act == Act.EXPORT_REGISTER
          || act == Act.EXPORT_SOA
          || act == Act.SEE_JOURNAL;
    }

    private static boolean manager(Act act, boolean mineOrLed) {
      Set<Act> forTheTeam =
          EnumSet.of(
              Act.SEE_CHECKIN,
              Act.SEE_RISK,
              Act.EDIT_RISK,
              Act.TREAT_RISK,
              Act.ASSIGN_OWNER,
              Act.SET_TEAM,
              Act.SET_ROUND,
              Act.SEE_MISSING);
      return mineOrLed && forTheTeam.contains(act);
    }

    private static boolean riskOwner(Act act, boolean mine) {
      if (act == Act.ACCEPT_RISK || act == Act.EXPORT_REGISTER) {
        return mine;
      }
      return EnumSet.of(
              Act.SEE_CHECKIN,
              Act.SEE_RISK,
              Act.EDIT_RISK,
              Act.TREAT_RISK,
              Act.ASSIGN_OWNER,
              Act.EXPORT_SOA,
              Act.DECIDE_SOA)
          .contains(act);
    }

    private static boolean admin(Act act) {
      return switch (act) {
        case SEE_RISK, EXPORT_REGISTER, EXPORT_SOA, DECIDE_SOA, SEE_JOURNAL -> true;
        case SET_TEAM, SET_ROUND, CONFIGURE, GIVE_ROLE, ERASE, SEE_UNANSWERED, SEE_USE -> true;
        default -> false;
      };
    }
  }
}
