package dev.annexbot.slack.wire;

import dev.annexbot.settings.Secret;
import dev.annexbot.web.Knock;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells Slack's requests from everybody else's, by the untouched bytes. Stricter than Bolt, which
 * accepts times in the future and compares in a way that takes longer the more is right.
 */
public final class Signature {
  private static final Pattern SIGNATURE = Pattern.compile("v0=[0-9a-f]{64}");
  private static final Pattern TIME = Pattern.compile("[0-9]{1,12}");
  private static final long WINDOW_SECONDS = 300;
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;
  private final Clock clock;

  public Signature(Secret signingSecret, Clock clock) {
    if (signingSecret.value().isBlank()) {
      throw new IllegalArgumentException("Without the signing secret, nobody's requests are safe");
    }
    this.key = new SecretKeySpec(signingSecret.value().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    this.clock = clock;
  }

  /** Whether Slack sent this, within the last five minutes. */
  public boolean isSlacks(Knock knock) {
    var signature = only(knock, "x-slack-signature", SIGNATURE);
    var time = only(knock, "x-slack-request-timestamp", TIME);
    return signature.isPresent()
        && time.isPresent()
        && isRecent(Long.parseLong(time.get()))
        && MessageDigest.isEqual(
            signature.get().getBytes(StandardCharsets.US_ASCII), expected(time.get(), knock));
  }

  private static Optional<String> only(Knock knock, String header, Pattern form) {
    var values = knock.header(header);
    return values.size() == 1 && form.matcher(values.getFirst()).matches()
        ? Optional.of(values.getFirst())
        : Optional.empty();
  }

  private boolean isRecent(long seconds) {
    return Math.abs(clock.instant().getEpochSecond() - seconds) <= WINDOW_SECONDS;
  }

  private byte[] expected(String time, Knock knock) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(("v0:" + time + ":").getBytes(StandardCharsets.US_ASCII));
      mac.update(knock.body());
      return ("v0=" + HexFormat.of().formatHex(mac.doFinal())).getBytes(StandardCharsets.US_ASCII);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    }
  }
}
