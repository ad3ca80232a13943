package dev.annexbot.command.app;

import dev.annexbot.assistant.handover.HandoverDesk;
import dev.annexbot.assistant.papers.Papers;
import dev.annexbot.assistant.papers.PapersDesk;
import dev.annexbot.assistant.risks.RiskDesk;
import dev.annexbot.assistant.risks.Rooms;
import dev.annexbot.assistant.risks.SuggestedControls;
import dev.annexbot.assistant.risks.SummaryCards;
import dev.annexbot.assistant.soa.SoaDesk;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Handing;
import dev.annexbot.chat.Letters;
import dev.annexbot.checkin.Templates;
import dev.annexbot.house.House;
import dev.annexbot.indexdata.Questionnaire;
import dev.annexbot.indexdata.Risks;
import dev.annexbot.policy.Policy;
import dev.annexbot.store.Store;
import java.time.Clock;
import java.util.stream.Collectors;

/** Check-ins and the register, put together. */
public record RiskHouse(Rooms rooms, RiskDesk.Means means) {

  /** Keeps the questionnaires as they are now, so that what begins with them can end with them. */
  public static RiskHouse of(
      Knowledge knowledge, Store store, Policy policy, House house, Clock clock) {
    Risks risks = knowledge.data().risks();
    store
        .templates()
        .keep(
            risks.questionnaires().stream()
                .collect(Collectors.toMap(each -> each.template().id(), Questionnaire::text)));
    Templates templates =
        new Templates(
            risks.templates(),
            id ->
                store
                    .templates()
                    .text(id)
                    .flatMap(text -> Risks.earlier(id, text, knowledge.catalogue())));
    return new RiskHouse(
        new Rooms(store.checkIns(), store.risks(), templates, risks.used(), policy),
        new RiskDesk.Means(
            knowledge.catalogue(),
            knowledge.answers(),
            house,
            RoundHouse.announcing(store.rounds()),
            clock));
  }

  /** The desk that takes what is about risks, with that one behind it. */
  RiskDesk before(Desk behind) {
    return new RiskDesk(behind, rooms, means);
  }

  /** The desks for the Statement of Applicability, for files, and for what is handed on. */
  Desk statement(Store store, Handing handing, Desk behind) {
    Papers papers = new FiledPapers(store, means.catalogue().controls(), handing, means.clock());
    return new SoaDesk(
        new PapersDesk(
            new HandoverDesk(
                behind,
                store.handovers(),
                rooms.register(),
                new HandoverDesk.Rights(rooms.policy(), RiskDesk::thing),
                means.clock()),
            papers,
            rooms.policy()),
        means.catalogue(),
        store.decisions(),
        rooms.policy(),
        means.clock());
  }

  /** The words of summaries. */
  Letters summaries() {
    return new SummaryCards(
        rooms,
        new SuggestedControls(means.catalogue(), means.answers()),
        means.house(),
        means.clock());
  }
}
