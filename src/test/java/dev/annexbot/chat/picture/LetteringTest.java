package dev.annexbot.chat.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LetteringTest {
  private static final String DRAWN = "0123456789CLcdehiklnoqsu";
  private static final int WHITE = 0xFFFFFF;
  private static final Lettering LETTERS = new Lettering(20, 3, 0x000000);

  private static BufferedImage written(String text) throws IOException {
    var canvas = new Canvas(60, 40, WHITE);
    LETTERS.write(canvas, text, 30, 20);
    return ImageIO.read(new ByteArrayInputStream(canvas.png().bytes()));
  }

  private static int dot(BufferedImage picture, int x, int y) {
    return picture.getRGB(x, y) & 0xFFFFFF;
  }

  @Test
  void everyDigitAndLetterLooksUnlikeTheOthers() throws IOException {
    Set<Object> seen = new HashSet<>();
    for (String each : DRAWN.split("")) {
      var canvas = new Canvas(60, 40, WHITE);
      LETTERS.write(canvas, each, 30, 20);
      seen.add(canvas.png());
    }
    assertThat(seen).hasSize(DRAWN.length());
  }

  @Test
  void edgesAreSmoothAndNothingIsDarkerWhereStrokesMeet() throws IOException {
    var zero = written("0");
    Set<Integer> shades = new HashSet<>();
    for (int y = 0; y < 40; y++) {
      for (int x = 0; x < 60; x++) {
        shades.add(dot(zero, x, y));
      }
    }
    assertThat(shades).contains(0, WHITE).hasSizeBetween(5, 9);
  }

  @Test
  void standsInTheMiddleOfWhereItIsWritten() throws IOException {
    var one = written("8");
    for (int y = 0; y < 40; y++) {
      for (int x = 0; x < 30; x++) {
        assertThat(dot(one, x, y)).isEqualTo(dot(one, 59 - x, y));
      }
    }
  }

  @Test
  void upwardsIsAQuarterTurnToTheLeft() throws IOException {
    var flat = new Canvas(60, 60, WHITE);
    LETTERS.write(flat, "L4", 30, 30);
    var turned = new Canvas(60, 60, WHITE);
    LETTERS.writeUpwards(turned, "L4", 30, 30);
    var before = ImageIO.read(new ByteArrayInputStream(flat.png().bytes()));
    var after = ImageIO.read(new ByteArrayInputStream(turned.png().bytes()));
    for (int y = 0; y < 60; y++) {
      for (int x = 0; x < 60; x++) {
        assertThat(dot(after, y, 59 - x)).isEqualTo(dot(before, x, y));
      }
    }
  }

  @Test
  void whatIsNotDrawnYetIsNamed() {
    var canvas = new Canvas(60, 40, WHITE);
    assertThatThrownBy(() -> LETTERS.write(canvas, "ß", 30, 20))
        .hasMessage("'ß' is not drawn in Glyphs yet");
  }
}
