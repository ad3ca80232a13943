package dev.annexbot.answer.meaning;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The vectors of the index's own texts, worked out beforehand: a count and a length, then for each
 * text eight bytes of its SHA-256 and its vector. A text that changed is simply not found.
 */
final class VectorFile {
  private static final String NAME = "vectors.bin";

  private VectorFile() {}

  /** Those that came along. */
  static Map<Long, byte[]> shipped() throws IOException {
    try (InputStream in = VectorFile.class.getResourceAsStream(NAME)) {
      return in == null ? Map.of() : read(in);
    }
  }

  private static Map<Long, byte[]> read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(new BufferedInputStream(in));
    int count = data.readInt();
    int length = data.readInt();
    Map<Long, byte[]> vectors = HashMap.newHashMap(count);
    for (int at = 0; at < count; at++) {
      long key = data.readLong();
      byte[] vector = new byte[length];
      data.readFully(vector);
      vectors.put(key, vector);
    }
    return vectors;
  }

  /** The same as bytes, in an order that depends on the texts alone. */
  static byte[] bytes(Map<Long, byte[]> vectors) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    data.writeInt(vectors.size());
    data.writeInt(vectors.values().stream().mapToInt(each -> each.length).findFirst().orElse(0));
    for (Map.Entry<Long, byte[]> each : new TreeMap<>(vectors).entrySet()) {
      data.writeLong(each.getKey());
      data.write(each.getValue());
    }
    return bytes.toByteArray();
  }

  static long key(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return ByteBuffer.wrap(sha.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
