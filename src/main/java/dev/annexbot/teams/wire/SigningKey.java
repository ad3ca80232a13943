package dev.annexbot.teams.wire;

import com.nimbusds.jose.jwk.RSAKey;
import java.util.Set;

/**
 * A key that signs what is sent to us.
 *
 * @param endorsements the channels that it speaks for, e.g. {@code msteams}
 */
record SigningKey(RSAKey key, Set<String> endorsements) {
  SigningKey {
    endorsements = Set.copyOf(endorsements);
  }
}
