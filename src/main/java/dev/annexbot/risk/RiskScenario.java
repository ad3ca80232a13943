package dev.annexbot.risk;

import java.util.stream.Stream;

/**
 * What could happen, in words: something of value, what threatens it, the weakness that lets it
 * happen, and what would follow.
 */
public record RiskScenario(String asset, String threat, String vulnerability, String consequence) {
  private static final int LONGEST = 1_000;

  public RiskScenario {
    if (asset.isBlank()) {
      throw new IllegalArgumentException("A risk needs an asset: say what is at stake");
    }
    Stream.of(asset, threat, vulnerability, consequence)
        .filter(each -> each.length() > LONGEST)
        .findFirst()
        .ifPresent(
            each -> {
              throw new IllegalArgumentException(
                  "A part of a risk has at most " + LONGEST + " characters, not " + each.length());
            });
  }
}
