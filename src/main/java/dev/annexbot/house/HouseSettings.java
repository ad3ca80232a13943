package dev.annexbot.house;

import java.util.Optional;

/**
 * How the assistant works in an organization.
 *
 * @param holidays whose public holidays count where nobody says otherwise, {@code de-by}; "" if
 *     nobody's do
 * @param promise until when somebody who asked a human hears from one
 */
public record HouseSettings(
    Channels channels, String holidays, Promise promise, Keeping keeping, Sending sending) {

  /** Addresses of places; none where none is settled. */
  public record Channels(
      Optional<String> experts, Optional<String> summaries, Optional<String> admins) {}

  /**
   * What becomes of what people wrote.
   *
   * @param days how long their texts are kept
   * @param naming who may be named in a summary that a channel sees
   */
  public record Keeping(int days, Naming naming) {}

  /** What is sent without anybody asking for it. */
  public record Sending(boolean ownersList, boolean monthlyUse) {}
}
