package dev.annexbot.policy;

import dev.annexbot.chat.PersonId;
import dev.annexbot.policy.Accounts.Offer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Proves that two accounts are one person's: a code is shown to one of them alone, and typed by the
 * other within ten minutes. It is good once, and nobody may try more than ten in an hour.
 */
public final class LinkCodes {
  /** How long a code is good. */
  public static final Duration GOOD = Duration.ofMinutes(10);

  private static final Duration HOUR = Duration.ofHours(1);
  private static final int TRIES = 10;
  private static final int LENGTH = 8;

  /** Without letters and digits that are taken for each other. */
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private final Accounts accounts;
  private final Clock clock;
  private final SecureRandom random;

  public LinkCodes(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
    this.random = new SecureRandom();
  }

  /** What became of a code that was typed. */
  public sealed interface Tried {
    /** It is good; this account was shown it. */
    record Good(PersonId account) implements Tried {}

    /** It is unknown, was used, or is too old. */
    record Unknown() implements Tried {}

    /** It was shown on the same platform. */
    record SamePlatform() implements Tried {}

    /** One of the two is linked already. */
    record LinkedAlready() implements Tried {}

    /** That account has tried too often. */
    record TooOften() implements Tried {}
  }

  /** A new code, {@code ABCD-2345}, for whoever has this account; an earlier one is void. */
  public String show(PersonId account) {
    StringBuilder code = new StringBuilder();
    for (int letter = 0; letter < LENGTH; letter++) {
      code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    accounts.offer(account, hash(code.toString()), clock.instant().plus(GOOD));
    return code.insert(LENGTH / 2, '-').toString();
  }

  /** Whether a code is good for this account; it stays good. */
  public Tried look(PersonId account, String typed) {
    Instant now = clock.instant();
    if (accounts.tried(account, now, now.minus(HOUR)) > TRIES) {
      return new Tried.TooOften();
    }
    Offer found = found(typed, now);
    if (found == null) {
      return new Tried.Unknown();
    }
    if (found.account().platform().equals(account.platform())) {
      return new Tried.SamePlatform();
    }
    PersonId shown = accounts.person(found.account());
    PersonId here = accounts.person(account);
    boolean free = accounts.of(shown).size() == 1 && accounts.of(here).size() == 1;
    // Only within one organization; otherwise each of them would see the other's.
    if (!shown.org().equals(here.org())) {
      return new Tried.Unknown();
    }
    return free ? new Tried.Good(found.account()) : new Tried.LinkedAlready();
  }

  /** Uses a code up: from now on both accounts are one person's. */
  public Tried use(PersonId account, String typed) {
    Tried tried = look(account, typed);
    Instant now = clock.instant();
    if (!(tried instanceof Tried.Good)) {
      return tried;
    }
    Offer found = found(typed, now);
    return found != null && accounts.link(found, account, now) ? tried : new Tried.Unknown();
  }

  /**
   * All are compared, each in constant time, so that nothing can be learnt from how long it takes.
   */
  private @Nullable Offer found(String typed, Instant now) {
    byte[] wanted = bytes(hash(typed));
    Offer found = null;
    for (Offer each : accounts.offers(now)) {
      if (MessageDigest.isEqual(wanted, bytes(each.hash()))) {
        found = each;
      }
    }
    return found;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String hash(String code) {
    String letters = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(letters)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }
}
