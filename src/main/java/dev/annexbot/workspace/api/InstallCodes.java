package dev.annexbot.workspace.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The codes for which an app gets its token: each good once, for ten minutes, for one client. */
public final class InstallCodes {
  private static final Duration GOOD = Duration.ofMinutes(10);

  private final Clock clock;
  private final Map<String, Grant> grants = new HashMap<>();

  private record Grant(String client, String redirect, Instant until) {}

  public InstallCodes(Clock clock) {
    this.clock = clock;
  }

  /** A code as the browser brings it back to {@code redirect}; "" where the app named none. */
  public synchronized String issue(String client, String redirect) {
    String code = UUID.randomUUID().toString();
    grants.put(code, new Grant(client, redirect, clock.instant().plus(GOOD)));
    return code;
  }

  /**
   * Takes a code in.
   *
   * @throws Refused with invalid_code also for one that was used, is too old, or is another's
   */
  synchronized void redeem(String code, String client, String redirect) {
    Grant grant = grants.get(code);
    if (grant == null || clock.instant().isAfter(grant.until()) || !grant.client().equals(client)) {
      throw new Refused("invalid_code");
    }
    if (!grant.redirect().equals(redirect)) {
      throw new Refused("bad_redirect_uri");
    }
    grants.remove(code);
  }
}
