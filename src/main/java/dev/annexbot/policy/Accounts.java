package dev.annexbot.policy;

import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Under which accounts of which platforms people are known: whoever has shown that two accounts are
 * theirs is one person, with the rights and the things of both. Thread-safe.
 */
public interface Accounts {

  /**
   * From now on these are one organization with one register: that of the first that was ever
   * joined. Those that were used apart from each other before stay apart.
   *
   * @param orgs the organizations of the platforms we are on, each with what tells its people's ids
   */
  void join(Map<Org, Predicate<String>> orgs);

  /** Who that account is to us. */
  PersonId person(PersonId account);

  /** The organization that people of this one are in; known without asking the database. */
  Org home(Org org);

  /** The accounts of somebody, first the one where they want to be reached. */
  List<PersonId> of(PersonId person);

  /** The organizations of platforms whose people are in this one. */
  List<Org> joined(Org home);

  /** Keeps what a code is known by, in place of an earlier one of that account. */
  void offer(PersonId account, String hash, Instant until);

  /** The codes that are good now. */
  List<Offer> offers(Instant now);

  /** A code that is waiting to be typed on another platform. */
  record Offer(PersonId account, String hash) {}

  /** Counts a try, and says how many there were since. */
  int tried(PersonId account, Instant now, Instant since);

  /**
   * Makes one person of both accounts, takes the code away, and writes it into the journal.
   *
   * @return whether the code was still there; of several who use it at once, one does
   */
  boolean link(Offer offer, PersonId account, Instant now);

  /** Takes the accounts of somebody apart again and writes it into the journal. */
  void unlink(PersonId person);

  /** From now on that person is reached on this account; written into the journal. */
  void reach(PersonId person, PersonId account);

  /** Where nobody has more than one account. */
  static Accounts single() {
    return new SingleAccounts();
  }
}
