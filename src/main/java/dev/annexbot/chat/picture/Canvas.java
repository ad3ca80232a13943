package dev.annexbot.chat.picture;

import dev.annexbot.chat.Png;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Dots of colour, written as PNG: one byte a channel, no palette, no filter. */
public final class Canvas {
  private static final long SIGNATURE = 0x89504E470D0A1A0AL;

  private final int width;
  private final int height;
  private final int[] dots;

  /** All of one colour. */
  public Canvas(int width, int height, int background) {
    this.width = width;
    this.height = height;
    this.dots = new int[width * height];
    rectangle(0, 0, width, height, background);
  }

  /** What reaches over the edge is cut off. */
  public void rectangle(int left, int top, int wide, int high, int colour) {
    for (int y = Math.max(0, top); y < Math.min(height, top + high); y++) {
      for (int x = Math.max(0, left); x < Math.min(width, left + wide); x++) {
        dots[y * width + x] = colour;
      }
    }
  }

  /** Between two radii; a disc if the inner one is 0. */
  public void ring(int centreX, int centreY, int inner, int outer, int colour) {
    for (int y = -outer; y <= outer; y++) {
      for (int x = -outer; x <= outer; x++) {
        int distance = x * x + y * y;
        if (distance <= outer * outer && distance >= inner * inner) {
          rectangle(centreX + x, centreY + y, 1, 1, colour);
        }
      }
    }
  }

  /** The picture as it is now. */
  public Png png() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(SIGNATURE);
      chunk(out, "IHDR", head());
      chunk(out, "IDAT", packed());
      chunk(out, "IEND", new byte[0]);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new Png(bytes.toByteArray());
  }

  private byte[] head() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(width);
    out.writeInt(height);
    // Eight bits a channel, red green blue; the one way to pack, to filter, and no interlacing.
    out.write(new byte[] {8, 2, 0, 0, 0});
    return bytes.toByteArray();
  }

  private byte[] packed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
      byte[] line = new byte[1 + width * 3];
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          int dot = dots[y * width + x];
          line[1 + x * 3] = (byte) (dot >> 16);
          line[2 + x * 3] = (byte) (dot >> 8);
          line[3 + x * 3] = (byte) dot;
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
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) check.getValue());
  }
}
