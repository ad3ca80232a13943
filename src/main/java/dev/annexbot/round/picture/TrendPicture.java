package dev.annexbot.round.picture;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Png;
import dev.annexbot.chat.picture.Canvas;
import dev.annexbot.chat.picture.Lettering;
import dev.annexbot.reminder.IsoWeek;
import dev.annexbot.round.Tally;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;

/**
 * How many answered in each of the last weeks: a bar a week, dark for those who were in time and
 * light for those who were late. Weeks with few people are left blank.
 */
public final class TrendPicture {
  /** How many weeks it shows. */
  public static final int WEEKS = 12;

  /** Twice as many dots as it is shown with, so that it is sharp on good screens. */
  private static final int BAR = 60;

  private static final int STEP = 92;
  private static final int MARGIN = 28;
  private static final int TOP = 56;
  private static final int HIGH = 240;
  private static final int BELOW = 100;
  private static final int WHITE = 0xFFFFFF;
  private static final int DARK = 0x1D3557;
  private static final int LIGHT = 0x9DB4C8;
  private static final int EMPTY = 0xE8E8E8;
  private static final int GREY = 0x616061;
  private static final int RED = 0xB0413E;

  private TrendPicture() {}

  /**
   * The picture, with the same in words and as text; none before there are two weeks to compare.
   *
   * @param weeks the oldest first; {@code last} is the newest one there could be
   */
  public static Optional<Block> of(List<Tally> weeks, IsoWeek last) {
    List<Tally> shown =
        weeks.stream()
            .filter(Tally::mayBeShown)
            .filter(each -> each.week().until(last) >= 0 && each.week().until(last) < WEEKS)
            .toList();
    return shown.size() < 2
        ? Optional.empty()
        : Optional.of(new Block.Picture(png(shown, last), words(shown), text(shown)));
  }

  private static Png png(List<Tally> weeks, IsoWeek last) {
    Canvas canvas = new Canvas(2 * MARGIN + WEEKS * STEP - (STEP - BAR), TOP + HIGH + BELOW, WHITE);
    for (Tally each : weeks) {
      bar(canvas, each, MARGIN + (int) (WEEKS - 1 - each.week().until(last)) * STEP);
    }
    return canvas.png();
  }

  private static void bar(Canvas canvas, Tally week, int left) {
    int inTime = HIGH * week.inTime() / week.asked();
    int all = HIGH * week.answered() / week.asked();
    canvas.rectangle(left, TOP, BAR, HIGH, EMPTY);
    canvas.rectangle(left, TOP + HIGH - all, BAR, all, LIGHT);
    canvas.rectangle(left, TOP + HIGH - inTime, BAR, inTime, DARK);
    number(canvas, percent(week), left + BAR / 2, TOP - 24, DARK);
    number(canvas, number(week.week()), left + BAR / 2, TOP + HIGH + 26, GREY);
    // One dot for each risk, as far as there is room.
    for (int each = 0; each < Math.min(week.risks(), 6); each++) {
      int x = left + 8 + each % 3 * 22;
      canvas.ring(x, TOP + HIGH + 58 + each / 3 * 22, 0, 8, RED);
    }
  }

  private static void number(Canvas canvas, int number, int centre, int middle, int colour) {
    new Lettering(20, 2.8, colour).write(canvas, String.valueOf(number), centre, middle);
  }

  private static int percent(Tally week) {
    return 100 * week.answered() / week.asked();
  }

  private static int number(IsoWeek week) {
    return week.monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  private static String words(List<Tally> weeks) {
    Tally first = weeks.getFirst();
    Tally last = weeks.getLast();
    int risks = weeks.stream().mapToInt(Tally::risks).sum();
    return "Bars for "
        + weeks.size()
        + " weeks: from "
        + percent(first)
        + " percent answered in week "
        + number(first.week())
        + " to "
        + percent(last)
        + " percent in week "
        + number(last.week())
        + ". "
        + risks
        + (risks == 1 ? " risk was found" : " risks were found")
        + " in these weeks.";
  }

  private static String text(List<Tally> weeks) {
    StringBuilder text = new StringBuilder();
    for (Tally each : weeks) {
      int boxes = (percent(each) + 5) / 10;
      text.append(String.format("W%02d ", number(each.week())))
          .append("#".repeat(boxes))
          .append(".".repeat(10 - boxes))
          .append(String.format(" %3d %%", percent(each)))
          .append(each.late() == 0 ? "" : ", " + each.late() + " late")
          .append(each.risks() == 0 ? "" : ", risks " + each.risks())
          .append('\n');
    }
    return text.toString();
  }
}
