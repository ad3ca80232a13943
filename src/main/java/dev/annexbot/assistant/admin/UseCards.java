package dev.annexbot.assistant.admin;

import static dev.annexbot.chat.CardDraft.button;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.chat.Org;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Reference;
import dev.annexbot.usage.Month;
import dev.annexbot.usage.Months;
import dev.annexbot.usage.UsePage;
import dev.annexbot.usage.UsePage.Part;
import dev.annexbot.usage.UsePage.Row;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The page of use of a month, for admins. */
public final class UseCards {
  private static final int MOST = 10;
  private static final int NAME = 70;
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private final Months months;
  private final Catalogue catalogue;
  private final Clock clock;

  public UseCards(Months months, Catalogue catalogue, Clock clock) {
    this.months = months;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  YearMonth now() {
    return YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));
  }

  boolean isEmpty(Org org, YearMonth month) {
    return months.of(org, month).isEmpty();
  }

  /** Of a month that is to come, there is this one. */
  Card card(Org org, YearMonth asked) {
    YearMonth month = asked.isAfter(now()) ? now() : asked;
    Month found = months.of(org, month);
    CardDraft draft = new CardDraft(title(month));
    if (found.isEmpty()) {
      draft.text("**Nothing happened in this month** that I have counted.");
    } else {
      List<Row> rows = UsePage.rows(found);
      for (Part part : Part.values()) {
        add(draft, part, rows.stream().filter(row -> row.part() == part).toList());
      }
    }
    return draft.small(note(month)).buttons(around(month)).done();
  }

  private String title(YearMonth month) {
    return "How I was used in " + month.format(MONTH) + (month.equals(now()) ? ", so far" : "");
  }

  private static String note(YearMonth month) {
    return "Counts alone, by day in UTC, without names; what was counted fewer than "
        + UsePage.LEAST
        + " times does not stand by itself where it could name somebody. Evidence for clauses 7.3"
        + " and 9.1. As a table: annexbot use --month "
        + month
        + " --csv FILE";
  }

  private void add(CardDraft draft, Part part, List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    draft
        .heading(part.title())
        .facts(
            rows.stream()
                .limit(MOST)
                .map(row -> new Block.Fact(name(row.item()), row.figure()))
                .toList());
    if (rows.size() > MOST) {
      draft.small("And " + (rows.size() - MOST) + " more in the table.");
    }
  }

  /** A number alone says little. */
  private String name(String item) {
    String name =
        Reference.parse(item)
            .flatMap(catalogue::find)
            .map(each -> item + " " + each.title())
            .orElse(item);
    return name.length() <= NAME ? name : name.substring(0, NAME - 1) + "…";
  }

  private List<Block.Button> around(YearMonth month) {
    Block.Button before = to(month.minusMonths(1));
    return month.equals(now()) ? List.of(before) : List.of(before, to(month.plusMonths(1)));
  }

  private static Block.Button to(YearMonth month) {
    return button(month.format(MONTH), AdminVerbs.USE, month.toString());
  }
}
