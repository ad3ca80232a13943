package dev.annexbot.schedule;

import dev.annexbot.chat.PersonId;
import dev.annexbot.risk.Change;
import dev.annexbot.risk.Handling;
import dev.annexbot.risk.Origin;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskFilter;
import dev.annexbot.risk.RiskId;
import dev.annexbot.risk.RiskPage;
import dev.annexbot.risk.RiskRegister;
import dev.annexbot.risk.RiskScenario;
import dev.annexbot.risk.Treatment;
import dev.annexbot.risk.level.Assessment;
import dev.annexbot.risk.level.Confidence;
import dev.annexbot.risk.level.Consequence;
import dev.annexbot.risk.level.Likelihood;
import dev.annexbot.risk.level.Ratings;
import dev.annexbot.risk.level.RiskCriteria;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A register for simulations, of risks that never change. */
final class MemoryRegister implements RiskRegister {
  private final List<Risk> risks = new ArrayList<>();

  /** A risk that its owner has to decide about for ever. */
  void add(PersonId owner, Instant now, RiskCriteria criteria) {
    LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
    Assessment high = new Assessment(new Likelihood(4), new Consequence(4), Confidence.HIGH);
    risks.add(
        new Risk(
            new RiskId(risks.size() + 1),
            1,
            new Origin(owner, now, "", "", ""),
            new RiskScenario("Laptops", "a thief", "no lock", "they are gone"),
            Handling.begun(
                Optional.of(owner),
                Ratings.now(Optional.of(criteria.rate(high))),
                new Treatment.Undecided(),
                day.plusYears(1))));
  }

  @Override
  public Optional<Risk> find(RiskId id) {
    return risks.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  @Override
  public List<Risk> all() {
    return List.copyOf(risks);
  }

  @Override
  public RiskPage page(RiskFilter filter, RiskFilter.Sight sight, int number) {
    List<Risk> found = filter.of(risks, sight);
    int page = RiskPage.nearest(number, found.size());
    int from = page * RiskPage.SIZE;
    return new RiskPage(
        found.subList(from, Math.min(found.size(), from + RiskPage.SIZE)), page, found.size());
  }

  @Override
  public boolean keep(Risk next, Change change) {
    return false;
  }

  @Override
  public boolean add(Risk risk, Change change) {
    return false;
  }

  @Override
  public List<Past> history(RiskId id) {
    return find(id).stream()
        .map(
            risk ->
                new Past(risk, new Change(risk.origin().by(), risk.origin().at(), "risk.raised")))
        .toList();
  }
}
