package dev.annexbot.answer.scope;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What was learned beforehand from the examples of index-data, as it is shipped. An organization's
 * own index-data has other examples; from those one learns at start.
 *
 * @param examples the fingerprint of what it was learned from
 */
record Learned(long examples, Leaning leaning, Bearing bearing) {
  private static final String NAME = "learned.bin.gz";

  /** What came along; empty if nothing did. */
  static Optional<Learned> shipped() {
    try (InputStream in = Learned.class.getResourceAsStream(NAME)) {
      return in == null ? Optional.empty() : Optional.of(read(in));
    } catch (IOException broken) {
      throw new UncheckedIOException(NAME + " cannot be read; .ci/vectors writes it anew", broken);
    }
  }

  private static Learned read(InputStream in) throws IOException {
    DataInputStream data =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in), 1 << 16));
    return new Learned(data.readLong(), Leaning.readFrom(data), Bearing.readFrom(data));
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(bytes))) {
      data.writeLong(examples);
      leaning.writeTo(data);
      bearing.writeTo(data);
    }
    return bytes.toByteArray();
  }
}
