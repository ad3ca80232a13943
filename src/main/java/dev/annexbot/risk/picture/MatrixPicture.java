package dev.annexbot.risk.picture;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Png;
import dev.annexbot.chat.picture.Canvas;
import dev.annexbot.chat.picture.Digits;
import dev.annexbot.risk.level.Assessment;
import dev.annexbot.risk.level.Consequence;
import dev.annexbot.risk.level.Likelihood;
import dev.annexbot.risk.level.Rating;
import dev.annexbot.risk.level.Ratings;
import dev.annexbot.risk.level.RiskCriteria;
import java.util.Optional;

/**
 * The matrix with a risk in it: a dot where it is now, a ring where it will be once treated. In
 * each cell stands the rank of its level, so that nobody depends on colours.
 */
public final class MatrixPicture {
  private static final int CELL = 44;
  private static final int GAP = 3;
  private static final int MARGIN = 30;
  private static final int WHITE = 0xFFFFFF;
  private static final int DARK = 0x1D1C1D;
  private static final int GREY = 0x616061;

  /** From the lowest level to the highest; told apart by brightness as well. */
  private static final int DARKEST = 0xA64D79;

  private static final int[] COLOURS = {0xD9F0E3, 0xFFE8A3, 0xF6B26B, 0xE06666, DARKEST};

  private final RiskCriteria criteria;

  public MatrixPicture(RiskCriteria criteria) {
    this.criteria = criteria;
  }

  /** The picture, with the same in words and as text; none if the risk is not rated by these. */
  public Optional<Block> of(Ratings ratings) {
    return ratings
        .current()
        .filter(this::isOurs)
        .map(
            current -> {
              Optional<Rating> residual = ratings.residual().filter(this::isOurs);
              return new Block.Picture(
                  png(current, residual), words(current, residual), text(current, residual));
            });
  }

  private boolean isOurs(Rating rating) {
    return !rating.isOutdated(criteria) && criteria.fits(rating.assessment());
  }

  private Png png(Rating current, Optional<Rating> residual) {
    int columns = criteria.consequence().size();
    int rows = criteria.likelihood().size();
    Canvas canvas = new Canvas(MARGIN + columns * CELL + GAP, rows * CELL + MARGIN + GAP, WHITE);
    for (int row = 0; row < rows; row++) {
      digit(canvas, row + 1, MARGIN / 2, top(row) + CELL / 2, GREY);
      for (int column = 0; column < columns; column++) {
        cell(canvas, row, column);
      }
    }
    for (int column = 0; column < columns; column++) {
      digit(canvas, column + 1, left(column) + CELL / 2, rows * CELL + MARGIN / 2, GREY);
    }
    residual.ifPresent(rating -> mark(canvas, rating.assessment(), 13));
    mark(canvas, current.assessment(), 0);
    return canvas.png();
  }

  private void cell(Canvas canvas, int row, int column) {
    int rank = criteria.grid().at(new Likelihood(row + 1), new Consequence(column + 1));
    int colour = COLOURS[(rank - 1) * (COLOURS.length - 1) / Math.max(1, levels() - 1)];
    canvas.rectangle(left(column), top(row), CELL - GAP, CELL - GAP, colour);
    digit(canvas, rank, left(column) + 8, top(row) + 10, colour == DARKEST ? WHITE : DARK);
  }

  private int levels() {
    return criteria.scales().levels().size();
  }

  private void mark(Canvas canvas, Assessment assessment, int hole) {
    int x = left(assessment.consequence().rank() - 1) + CELL / 2 + 4;
    int y = top(assessment.likelihood().rank() - 1) + CELL / 2 + 3;
    if (hole > 0) {
      canvas.ring(x, y, hole - 2, hole + 2, WHITE);
    }
    canvas.ring(x, y, hole == 0 ? 0 : hole - 1, hole == 0 ? 10 : hole + 1, DARK);
  }

  private static void digit(Canvas canvas, int digit, int x, int y, int colour) {
    int size = 2;
    Digits.draw(
        canvas, digit % 10, x - Digits.WIDE * size / 2, y - Digits.HIGH * size / 2, size, colour);
  }

  private static int left(int column) {
    return MARGIN + column * CELL;
  }

  /** The highest likelihood is on top. */
  private int top(int row) {
    return GAP + (criteria.likelihood().size() - 1 - row) * CELL;
  }

  private String words(Rating current, Optional<Rating> residual) {
    return "Risk matrix. "
        + place("Now", current)
        + residual.map(rating -> " " + place("After treatment", rating)).orElse("");
  }

  private String place(String when, Rating rating) {
    Assessment assessment = rating.assessment();
    return when
        + ": likelihood "
        + assessment.likelihood().rank()
        + " of "
        + criteria.likelihood().size()
        + " ("
        + criteria.likelihood().at(assessment.likelihood().rank()).name()
        + "), consequence "
        + assessment.consequence().rank()
        + " of "
        + criteria.consequence().size()
        + " ("
        + criteria.consequence().at(assessment.consequence().rank()).name()
        + "), level "
        + rating.level().name()
        + ".";
  }

  private String text(Rating current, Optional<Rating> residual) {
    StringBuilder text = new StringBuilder("likelihood\n");
    for (int row = criteria.likelihood().size(); row >= 1; row--) {
      text.append(row).append("  ");
      for (int column = 1; column <= criteria.consequence().size(); column++) {
        int rank = criteria.grid().at(new Likelihood(row), new Consequence(column));
        text.append(marked(rank, cell(current, row, column), cell(residual, row, column)));
      }
      text.append('\n');
    }
    text.append("   ");
    for (int column = 1; column <= criteria.consequence().size(); column++) {
      text.append(' ').append(column).append(' ');
    }
    return text.append(" consequence\n").append(words(current, residual).substring(13)).toString();
  }

  private static String marked(int rank, boolean now, boolean then) {
    if (now) {
      return "[" + rank + "]";
    }
    return then ? "(" + rank + ")" : " " + rank + " ";
  }

  private static boolean cell(Optional<Rating> rating, int likelihood, int consequence) {
    return rating.filter(each -> cell(each, likelihood, consequence)).isPresent();
  }

  private static boolean cell(Rating rating, int likelihood, int consequence) {
    return rating.assessment().likelihood().rank() == likelihood
        && rating.assessment().consequence().rank() == consequence;
  }
}
