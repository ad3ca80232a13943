package dev.annexbot.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Ties each line to all before it with a key that is not in the database: whoever can write there
 * can neither change a line nor leave one out unseen.
 */
public final class Chain {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int LEAST_BYTES = 16;

  private final SecretKeySpec key;

  public Chain(byte[] key) {
    if (key.length < LEAST_BYTES) {
      throw new IllegalArgumentException("The key has " + key.length + " bytes; 16 is the least");
    }
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** The line with its hash. {@code before} is the hash of the line before, "" for the first. */
  public Entry seal(Entry entry, String before) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      add(mac, before);
      entry.fields().forEach(field -> add(mac, field));
      return entry.with(HexFormat.of().formatHex(mac.doFinal()));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /** With its length, so that nothing can move from one field into the next. */
  private static void add(Mac mac, String field) {
    byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
    mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    mac.update(bytes);
  }
}
