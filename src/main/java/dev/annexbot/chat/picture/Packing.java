package dev.annexbot.chat.picture;

import dev.annexbot.chat.Png;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Dots of colour, written as PNG: a byte a dot, which says which colour of a palette it has. */
final class Packing {
  /** How many colours a palette can have. */
  private static final int MOST = 256;

  private static final long SIGNATURE = 0x89504E470D0A1A0AL;

  private Packing() {}

  /** The dots row by row. */
  static Png png(int width, int height, int[] dots) {
    var palette = palette(dots);
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeLong(SIGNATURE);
      chunk(out, "IHDR", head(width, height));
      chunk(out, "PLTE", colours(palette));
      chunk(out, "IDAT", packed(width, dots, palette));
      chunk(out, "IEND", new byte[0]);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new Png(bytes.toByteArray());
  }

  private static Map<Integer, Integer> palette(int[] dots) {
    Map<Integer, Integer> palette = new LinkedHashMap<>();
    for (int dot : dots) {
      palette.putIfAbsent(dot, palette.size());
    }
    if (palette.size() > MOST) {
      throw new IllegalStateException(
          "A picture has at most " + MOST + " colours, not " + palette.size());
    }
    return palette;
  }

  private static byte[] head(int width, int height) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    out.writeInt(width);
    out.writeInt(height);
    // Eight bits a dot, with a palette; the one way to pack, to filter, and no interlacing.
    out.write(new byte[] {8, 3, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] colours(Map<Integer, Integer> palette) {
    var bytes = new ByteArrayOutputStream();
    for (int colour : palette.keySet()) {
      bytes.write(colour >> 16);
      bytes.write(colour >> 8);
      bytes.write(colour);
    }
    return bytes.toByteArray();
  }

  private static byte[] packed(int width, int[] dots, Map<Integer, Integer> palette)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    var deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (var out = new DeflaterOutputStream(bytes, deflater)) {
      // Each line begins with its filter, and has none.
      byte[] line = new byte[1 + width];
      for (int from = 0; from < dots.length; from += width) {
        for (int x = 0; x < width; x++) {
          line[1 + x] = palette.getOrDefault(dots[from + x], 0).byteValue();
        }
        out.write(line);
      }
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    var check = new CRC32();
    check.update(name);
    check.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) check.getValue());
  }
}
