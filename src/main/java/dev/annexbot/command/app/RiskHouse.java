package dev.annexbot.command.app;

import dev.annexbot.assistant.handover.HandoverDesk;
import dev.annexbot.assistant.papers.PapersDesk;
import dev.annexbot.assistant.risks.RiskDesk;
import dev.annexbot.assistant.risks.Rooms;
import dev.annexbot.assistant.risks.SuggestedControls;
import dev.annexbot.assistant.risks.SummaryCards;
import dev.annexbot.assistant.row.RoomDesk;
import dev.annexbot.assistant.soa.SoaDesk;
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
        new Rooms(store.checkIns(), store.risks(), templates, risks.used(), policy, store.teams()),
        new RiskDesk.Means(
            knowledge.catalogue(),
            knowledge.answers(),
            house,
            RoundHouse.announcing(store.rounds()),
            clock));
  }

  /** The desk that takes what is about check-ins and risks. */
  RiskDesk desk() {
    return new RiskDesk(rooms, means);
  }

  /** The desk for the Statement of Applicability. */
  RoomDesk statement(Store store) {
    return new SoaDesk(means.catalogue(), store.decisions(), rooms.policy(), means.clock());
  }

  /** The desk for files. */
  RoomDesk papers(Store store, Handing handing) {
    return new PapersDesk(
        new FiledPapers(store, means.catalogue().controls(), handing, means.clock()),
        rooms.policy());
  }

  /** The desk for what is handed on. */
  RoomDesk handovers(Store store) {
    return new HandoverDesk(
        store.handovers(),
        rooms.register(),
        new HandoverDesk.Rights(rooms.policy(), rooms::thing),
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
