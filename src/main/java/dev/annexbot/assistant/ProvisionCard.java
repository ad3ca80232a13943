package dev.annexbot.assistant;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Block.Fact;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import dev.annexbot.standard.Attribute;
import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Clause;
import dev.annexbot.standard.Control;
import dev.annexbot.standard.Provision;
import dev.annexbot.standard.Reference;
import dev.annexbot.standard.Related;
import dev.annexbot.standard.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The card of one clause or control. */
final class ProvisionCard {
  static final String ONLY_YOU = "Only you see this. Share shows it to everybody here.";
  private static final int RELATED = 4;

  private final Catalogue catalogue;
  private final HouseRules houseRules;

  ProvisionCard(Catalogue catalogue, HouseRules houseRules) {
    this.catalogue = catalogue;
    this.houseRules = houseRules;
  }

  /** For the one who looked it up. */
  Card forOne(Provision provision, Optional<Reference> asked) {
    CardDraft draft = draft(provision, asked);
    List<Block.Button> related = related(provision);
    if (!related.isEmpty()) {
      draft.small("Related:").buttons(related);
    }
    return draft
        .buttons(List.of(auditor(provision), more(provision), share(provision)))
        .small(ONLY_YOU)
        .done();
  }

  /** For everybody in a place: the same without what only makes sense in private. */
  Card forAll(Provision provision) {
    return draft(provision, Optional.empty())
        .buttons(List.of(auditor(provision), more(provision)))
        .done();
  }

  /** What an auditor asks for. */
  Card auditor(Provision provision, boolean onlyYou) {
    CardDraft draft =
        new CardDraft("What the auditor will ask: " + Labels.name(provision))
            .text(section(provision, Section.AUDITOR).orElse("Nothing is written here yet."))
            .small(Labels.kind(provision));
    draft.buttons(
        List.of(
            CardDraft.button(Labels.name(provision), Verbs.SHOW, provision.reference().number())));
    return (onlyYou ? draft.small("Only you see this.") : draft).done();
  }

  /** Everything the page says. */
  Card full(Provision provision, boolean onlyYou) {
    CardDraft draft = new CardDraft(Labels.name(provision)).small(Labels.kind(provision));
    for (Section section : provision.page().sections()) {
      if (!section.heading().equals(Section.QUESTIONS)
          && !section.heading().equals(Section.RELATED)) {
        draft.heading(section.heading()).text(section.text());
      }
    }
    draft.small("Written in our own words; reviewed " + provision.page().reviewed() + ".");
    return (onlyYou ? draft.small("Only you see this.") : draft).done();
  }

  private CardDraft draft(Provision provision, Optional<Reference> asked) {
    CardDraft draft = new CardDraft(Labels.name(provision)).small(Labels.kind(provision));
    houseRules.into(draft, provision);
    letter(provision, asked).ifPresent(draft::text);
    draft.text(provision.page().inShort());
    section(provision, Section.FOR_ME).ifPresent(text -> draft.heading(Section.FOR_ME).text(text));
    return draft.facts(facts(provision)).small(origin(provision));
  }

  /** The lettered item that was asked for: the {@code d} of 6.1.3 d. */
  private static Optional<String> letter(Provision provision, Optional<Reference> asked) {
    return asked
        .flatMap(Reference::letter)
        .flatMap(
            letter ->
                provision.page().section(Clause.LETTERS).stream()
                    .flatMap(section -> section.bullets().stream())
                    .filter(line -> line.startsWith(letter + ")"))
                    .findFirst())
        .map(line -> "**" + asked.get() + ")** " + line.substring(2).strip());
  }

  private static List<Fact> facts(Provision provision) {
    List<Fact> facts = new ArrayList<>();
    switch (provision) {
      case Control control -> {
        facts.add(new Fact("Theme", control.theme().label()));
        for (Attribute attribute : Attribute.values()) {
          facts.add(new Fact(capital(attribute.label()), values(control, attribute)));
        }
      }
      case Clause clause -> {
        if (!clause.contents().documented().isEmpty()) {
          facts.add(
              new Fact("Has to be documented", String.join("\n", clause.contents().documented())));
        }
        if (!clause.history().change().isEmpty()) {
          facts.add(new Fact("What changed", clause.history().change()));
        }
      }
    }
    return facts;
  }

  private static String values(Control control, Attribute attribute) {
    return control.attributes().of(attribute).stream()
        .map(Labels::value)
        .collect(Collectors.joining(", "));
  }

  private static String origin(Provision provision) {
    if (provision.from2013().isEmpty()) {
      return "New in 2022.";
    }
    String numbers = Labels.numbers(provision.from2013());
    return switch (provision) {
      case Clause clause -> "In the 2013 edition: clause " + numbers + ".";
      case Control control when control.from2013().size() > 1 ->
          "Merged from " + numbers + " of the 2013 edition.";
      case Control control -> "In the 2013 edition: " + numbers + ".";
    };
  }

  private List<Block.Button> related(Provision provision) {
    return provision.page().related().stream()
        .map(Related::reference)
        .flatMap(reference -> catalogue.find(reference).stream())
        .limit(RELATED)
        .map(each -> CardDraft.button(Labels.name(each), Verbs.SHOW, each.reference().number()))
        .toList();
  }

  private static Block.Button auditor(Provision provision) {
    return CardDraft.button(
        "What will an auditor ask?", Verbs.AUDITOR, provision.reference().number());
  }

  private static Block.Button more(Provision provision) {
    return CardDraft.button("Tell me more", Verbs.MORE, provision.reference().number());
  }

  private static Block.Button share(Provision provision) {
    return CardDraft.button("Share", Verbs.SHARE, provision.reference().number());
  }

  private static Optional<String> section(Provision provision, String heading) {
    return provision.page().section(heading).map(Section::text);
  }

  private static String capital(String label) {
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }
}
