package dev.annexbot.risk.picture;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Png;
import dev.annexbot.chat.picture.Canvas;
import dev.annexbot.chat.picture.Lettering;
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
  /** Twice as many dots as it is shown with, so that it is sharp on good screens. */
  private static final int CELL = 88;

  private static final int GAP = 6;
  private static final int ROUND = 8;
  private static final int BORDER = 20;

  /** Where the axes stand, below and on the left. */
  private static final int AXIS = 84;

  /** How far a mark is from the middle of a cell, to leave its rank free. */
  private static final int BESIDE = 10;

  private static final int WHITE = 0xFFFFFF;
  private static final int DARK = 0x1D1C1D;
  private static final int GREY = 0x616061;
  private static final Lettering RANKS = new Lettering(20, 2.8, GREY);
  private static final Lettering WORDS = new Lettering(21, 2.6, DARK);

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
    var canvas =
        new Canvas(AXIS + columns * CELL + BORDER - GAP, BORDER + rows * CELL + AXIS - GAP, WHITE);
    for (int row = 0; row < rows; row++) {
      RANKS.write(canvas, row + 1 + "", AXIS - 20, middleY(row));
      for (int column = 0; column < columns; column++) {
        cell(canvas, row, column);
      }
    }
    int below = BORDER + rows * CELL - GAP;
    for (int column = 0; column < columns; column++) {
      RANKS.write(canvas, column + 1 + "", middleX(column), below + 22);
    }
    WORDS.write(canvas, "Consequence", AXIS + (columns * CELL - GAP) / 2.0, below + 56);
    WORDS.writeUpwards(canvas, "Likelihood", 29, BORDER + (rows * CELL - GAP) / 2.0);
    residual.ifPresent(rating -> ring(canvas, rating.assessment()));
    dot(canvas, current.assessment());
    return canvas.png();
  }

  private void cell(Canvas canvas, int row, int column) {
    int rank = criteria.grid().at(new Likelihood(row + 1), new Consequence(column + 1));
    int colour = COLOURS[(rank - 1) * (COLOURS.length - 1) / Math.max(1, levels() - 1)];
    canvas.tile(left(column), top(row), CELL - GAP, ROUND, colour);
    var rankInside = new Lettering(18, 2.6, colour == DARKEST ? WHITE : DARK);
    rankInside.write(canvas, rank + "", left(column) + 17, top(row) + 20);
  }

  private int levels() {
    return criteria.scales().levels().size();
  }

  /** With a rim, so that it is seen on dark cells as well. */
  private void dot(Canvas canvas, Assessment at) {
    double x = middleX(at.consequence().rank() - 1) + BESIDE;
    double y = middleY(at.likelihood().rank() - 1) + BESIDE;
    canvas.ring(x, y, 0, 17.5, WHITE);
    canvas.ring(x, y, 0, 15, DARK);
  }

  private void ring(Canvas canvas, Assessment at) {
    double x = middleX(at.consequence().rank() - 1) + BESIDE;
    double y = middleY(at.likelihood().rank() - 1) + BESIDE;
    canvas.ring(x, y, 17.5, 27, WHITE);
    canvas.ring(x, y, 20, 24.5, DARK);
  }

  private static int left(int column) {
    return AXIS + column * CELL;
  }

  /** The highest likelihood is on top. */
  private int top(int row) {
    return BORDER + (criteria.likelihood().size() - 1 - row) * CELL;
  }

  private static double middleX(int column) {
    return left(column) + (CELL - GAP) / 2.0;
  }

  private double middleY(int row) {
    return top(row) + (CELL - GAP) / 2.0;
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
