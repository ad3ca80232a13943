package dev.annexbot.teams.api;

import java.net.URI;
import java.util.Set;

/**
 * To which Connectors our token may travel: by https, and otherwise only on this machine, when the
 * login it comes from is on this machine as well.
 */
public record Services(boolean loopback) {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /** What goes with a login. */
  public static Services beside(URI login) {
    return new Services(isLoopback(login));
  }

  public boolean mayBeCalled(String service) {
    try {
      URI address = URI.create(service);
      boolean plain =
          address.getHost() != null
              && address.getUserInfo() == null
              && address.getQuery() == null
              && address.getFragment() == null;
      return plain && ("https".equals(address.getScheme()) || (loopback && isLoopback(address)));
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }

  public static boolean isLoopback(URI address) {
    return "http".equals(address.getScheme())
        && address.getHost() != null
        && LOOPBACK.contains(address.getHost());
  }
}
