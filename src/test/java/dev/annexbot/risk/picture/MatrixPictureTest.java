package dev.annexbot.risk.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.Shelf;
import dev.annexbot.chat.Block;
import dev.annexbot.risk.level.Assessment;
import dev.annexbot.risk.level.Confidence;
import dev.annexbot.risk.level.Consequence;
import dev.annexbot.risk.level.Likelihood;
import dev.annexbot.risk.level.Rating;
import dev.annexbot.risk.level.Ratings;
import dev.annexbot.risk.level.RiskCriteria;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatrixPictureTest {
  private static final RiskCriteria CRITERIA = Shelf.DATA.risks().used();

  static Stream<RiskCriteria> all() {
    return Shelf.DATA.risks().criteria().stream();
  }

  private static Rating rating(RiskCriteria criteria, int likelihood, int consequence) {
    return criteria.rate(
        new Assessment(new Likelihood(likelihood), new Consequence(consequence), Confidence.HIGH));
  }

  private static Block.Picture picture(RiskCriteria criteria, Ratings ratings) {
    return (Block.Picture) new MatrixPicture(criteria).of(ratings).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyCellGivesAPictureOfItsOwnThatOthersCanRead(RiskCriteria criteria) throws IOException {
    Set<Object> pictures = new HashSet<>();
    for (int likelihood = 1; likelihood <= criteria.likelihood().size(); likelihood++) {
      for (int consequence = 1; consequence <= criteria.consequence().size(); consequence++) {
        Block.Picture picture =
            picture(criteria, Ratings.now(Optional.of(rating(criteria, likelihood, consequence))));
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(picture.png().bytes()));
        assertThat(read.getWidth()).isBetween(300, 600);
        assertThat(picture.png().bytes()).hasSizeLessThan(12_000);
        pictures.add(picture.png());
      }
    }
    assertThat(pictures).hasSize(criteria.likelihood().size() * criteria.consequence().size());
  }

  @Test
  void paintsTheDotWhereTheRiskIs() throws IOException {
    Block.Picture picture = picture(CRITERIA, Ratings.now(Optional.of(rating(CRITERIA, 1, 1))));
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(picture.png().bytes()));

    int x = 84 + 41 + 10;
    int y = 20 + 4 * 88 + 41 + 10;
    assertThat(read.getRGB(x, y) & 0xFFFFFF).isEqualTo(0x1D1C1D);
    assertThat(read.getRGB(x + 88, y) & 0xFFFFFF).isEqualTo(0xD9F0E3);
  }

  @ParameterizedTest
  @MethodSource("all")
  void hasRoomForBothAxesAndTheirNames(RiskCriteria criteria) throws IOException {
    var picture = picture(criteria, Ratings.now(Optional.of(rating(criteria, 1, 1))));
    var read = ImageIO.read(new ByteArrayInputStream(picture.png().bytes()));
    int width = read.getWidth();
    int height = read.getHeight();

    assertThat(dark(read, new Rectangle(16, 20, 28, height - 104))).isGreaterThan(300);
    assertThat(dark(read, new Rectangle(84, height - 45, width - 104, 40))).isGreaterThan(300);
    assertThat(dark(read, new Rectangle(0, 0, 12, height))).isZero();
    assertThat(dark(read, new Rectangle(0, height - 6, width, 6))).isZero();
  }

  private static long dark(BufferedImage picture, Rectangle where) {
    return IntStream.range(where.y, where.y + where.height)
        .mapToLong(
            y ->
                IntStream.range(where.x, where.x + where.width)
                    .filter(x -> (picture.getRGB(x, y) & 0xFFFFFF) == 0x1D1C1D)
                    .count())
        .sum();
  }

  @Test
  void saysTheSameInWordsAndAsText() {
    Ratings ratings =
        new Ratings(
            Optional.empty(),
            Optional.of(rating(CRITERIA, 3, 4)),
            Optional.of(rating(CRITERIA, 1, 2)));
    Block.Picture picture = picture(CRITERIA, ratings);

    assertThat(picture.alt())
        .contains("Now: likelihood 3 of 5 (Possible), consequence 4 of 5 (Severe), level High.")
        .contains("After treatment: likelihood 1 of 5 (Rare)");
    assertThat(picture.text()).contains("3   1  2  2 [3] 4 ", "1   1 (1) 1  2  3 ");
  }

  @Test
  void isNotDrawnForWhatIsNotRatedByTheseCriteria() {
    RiskCriteria other = Shelf.DATA.risks().criteria().getLast();

    assertThat(new MatrixPicture(CRITERIA).of(Ratings.NONE)).isEmpty();
    assertThat(new MatrixPicture(CRITERIA).of(Ratings.now(Optional.of(rating(other, 1, 1)))))
        .isEmpty();
  }
}
