package dev.annexbot.assistant;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.standard.Crosswalk;
import dev.annexbot.standard.LookedUp;
import dev.annexbot.standard.Predecessor;
import dev.annexbot.standard.Provision;
import dev.annexbot.standard.Reference;
import dev.annexbot.standard.Theme;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Cards that lead to several clauses or controls. */
final class ListCards {
  static final int BUTTONS = 10;

  /** The note on a card that one person sees. */
  static final String FOR_ONE = "Only you see this.";

  /** On a card for everybody in a place there is nothing to note. */
  static final String FOR_ALL = "";

  private final Function<Reference, List<Provision>> find;
  private final String seenBy;

  /** {@code find} gives the provision of a reference, or nothing. */
  ListCards(Function<Reference, List<Provision>> find, String seenBy) {
    this.find = find;
    this.seenBy = seenBy;
  }

  /** A plain list under a title. */
  Card list(String title, List<? extends Provision> provisions, String note) {
    CardDraft draft = new CardDraft(title).text(lines(provisions));
    if (provisions.size() <= BUTTONS) {
      draft.buttons(buttons(provisions));
    } else {
      draft.picker(Verbs.PICK, "Open one of them, or any other");
    }
    return draft.small((note + " " + seenBy).strip()).done();
  }

  /** A number that a clause and a control share. */
  Card both(List<Provision> provisions) {
    CardDraft draft = new CardDraft(provisions.getFirst().reference() + " is two things");
    for (Provision provision : provisions) {
      draft
          .heading(Labels.name(provision))
          .text(provision.page().inShort())
          .small(Labels.kind(provision));
    }
    return draft.buttons(buttons(provisions)).small(seenBy).done();
  }

  /** Where a number of 2013 went. */
  Card moved(LookedUp.Moved moved) {
    String title = moved.number() + " is a number of the 2013 edition";
    CardDraft draft = new CardDraft(title);
    for (Predecessor each : moved.predecessors()) {
      draft.text(sentence(each));
    }
    List<Provision> now =
        moved.predecessors().stream()
            .flatMap(each -> each.now().stream())
            .distinct()
            .flatMap(each -> find.apply(each).stream())
            .toList();
    return draft
        .buttons(buttons(now.stream().limit(BUTTONS).toList()))
        .small(
            ("The 2013 edition is withdrawn: certificates against it ended on 31 October 2025. "
                    + seenBy)
                .strip())
        .done();
  }

  /** A clause of 2013 that has another number now. */
  Card movedClause(LookedUp.MovedClause moved) {
    return list(
        "Clause " + moved.number() + " of 2013 is now " + Labels.numbers(references(moved.now())),
        moved.now(),
        "");
  }

  /** A number that exists in neither edition. */
  Card nowhere(LookedUp.Nowhere nowhere) {
    return new CardDraft("There is no " + nowhere.number())
        .text(
            "**"
                + nowhere.number()
                + "** exists neither in the 2022 nor in the 2013 edition. "
                + nowhere.range())
        .picker(Verbs.PICK, "Find a clause or control")
        .small(seenBy)
        .done();
  }

  Card theme(Theme theme, List<? extends Provision> controls) {
    return list(
        theme.label() + " controls (A." + theme.chapter() + "): " + controls.size(),
        controls,
        "A." + theme.chapter() + " of the 2013 edition was something else.");
  }

  /** One requirement of another framework and what it leads to. */
  Card crosswalk(Crosswalk crosswalk, Crosswalk.Row row) {
    List<Provision> provisions =
        row.references().stream().flatMap(each -> find.apply(each).stream()).toList();
    return new CardDraft(row.id() + " " + row.title())
        .small(crosswalk.framework())
        .text(lines(provisions))
        .buttons(buttons(provisions.stream().limit(BUTTONS).toList()))
        .small(
            "Related, not equivalent. Source: "
                + crosswalk.origin().source()
                + ". Licence: "
                + crosswalk.origin().licence()
                + ". "
                + seenBy)
        .done();
  }

  static List<Block.Button> buttons(List<? extends Provision> provisions) {
    return provisions.stream()
        .map(each -> CardDraft.button(Labels.name(each), Verbs.SHOW, each.reference().number()))
        .toList();
  }

  private String sentence(Predecessor old) {
    String was = "**" + old.reference() + " " + old.title() + "** (2013)";
    String now =
        old.now().stream()
            .flatMap(each -> find.apply(each).stream())
            .map(Labels::name)
            .collect(Collectors.joining(" and "));
    if (old.isSplit()) {
      return was + " was split. It is now " + now + ".";
    }
    boolean merged =
        find.apply(old.now().getFirst()).stream().anyMatch(each -> each.from2013().size() > 1);
    return was + (merged ? " was merged with others into " : " is now ") + now + ".";
  }

  static String lines(List<? extends Provision> provisions) {
    return provisions.stream()
        .map(each -> "- " + Labels.name(each))
        .collect(Collectors.joining("\n"));
  }

  private static List<Reference> references(List<? extends Provision> provisions) {
    return provisions.stream().map(Provision::reference).toList();
  }
}
