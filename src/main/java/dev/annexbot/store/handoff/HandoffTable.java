package dev.annexbot.store.handoff;

import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.PersonId;
import dev.annexbot.handoff.Asked;
import dev.annexbot.handoff.Handoff;
import dev.annexbot.handoff.HandoffId;
import dev.annexbot.handoff.HandoffLetters;
import dev.annexbot.handoff.Handoffs;
import dev.annexbot.handoff.KeptRule;
import dev.annexbot.handoff.Move;
import dev.annexbot.handoff.Step;
import dev.annexbot.journal.Fact;
import dev.annexbot.store.engine.Database;
import dev.annexbot.store.engine.Times;
import dev.annexbot.store.engine.Turns;
import dev.annexbot.store.journal.JournalRows;
import dev.annexbot.store.letters.OutboxRows;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Handle;

/** Questions that people must answer, each step with its letters in one transaction. */
final class HandoffTable implements Handoffs {
  private final Database database;
  private final JournalRows journal;
  private final Times times;
  private final Turns turns;
  private final AtomicLong ruleChanges;

  HandoffTable(
      Database database, JournalRows journal, Times times, Turns turns, AtomicLong ruleChanges) {
    this.ruleChanges = ruleChanges;
    this.database = database;
    this.journal = journal;
    this.times = times;
    this.turns = turns;
  }

  @Override
  public Handoff open(String key, Asked asked, String channel, Instant promised) {
    return database.write(
        handle -> {
          turns.await(handle, "handoff");
          Optional<Handoff> before = HandoffRows.sentAs(handle, key);
          return before.isPresent()
              ? before.get()
              : opened(handle, key, HandoffRows.next(handle, asked, channel, promised));
        });
  }

  private Handoff opened(Handle handle, String key, Handoff handoff) {
    HandoffRows.add(handle, key, handoff);
    HandoffRows.step(handle, handoff, Step.ASKED, handoff.asked().by(), times.now(handle));
    String ref = handoff.id().bare();
    OutboxRows.put(
        handle, new Letter(HandoffLetters.CARD, ref, handoff.care().channel()), times.now(handle));
    tellAsker(handle, handoff);
    journal.add(handle, fact(handoff, Step.ASKED, handoff.asked().by(), ""));
    return handoff;
  }

  @Override
  public Optional<Handoff> find(HandoffId id) {
    return database.read(handle -> HandoffRows.find(handle, id));
  }

  @Override
  public boolean keep(Move.Done done, PersonId who, Optional<KeptRule> rule) {
    boolean kept = write(done, who, rule);
    rule.filter(it -> kept).ifPresent(it -> ruleChanges.incrementAndGet());
    return kept;
  }

  private boolean write(Move.Done done, PersonId who, Optional<KeptRule> rule) {
    Handoff next = done.next();
    return database.write(
        handle -> {
          Optional<Handoff> before = HandoffRows.find(handle, next.id());
          if (!HandoffRows.replace(handle, next)) {
            return false;
          }
          HandoffRows.step(handle, next, done.step(), who, times.now(handle));
          rule.ifPresent(it -> RuleRows.put(handle, it, times.now(handle)));
          tellExperts(handle, next);
          if (done.step().isNews()) {
            tellAsker(handle, next);
          }
          journal.add(
              handle, fact(next, done.step(), who, before.map(it -> it.state().name()).orElse("")));
          rule.ifPresent(
              it -> journal.add(handle, Fact.by(who, "rule.kept", it.id(), "", reviewed(it))));
          return true;
        });
  }

  private static String reviewed(KeptRule rule) {
    return "review by " + rule.reviewBy();
  }

  /** The card tells the new state in its place, and a line below it who did what. */
  private void tellExperts(Handle handle, Handoff handoff) {
    long now = times.now(handle);
    HandoffRows.refresh(handle, handoff, now);
    if (!handoff.care().thread().isEmpty()) {
      OutboxRows.put(
          handle,
          new Letter(
              HandoffLetters.LINE,
              handoff.id().bare() + "/" + handoff.version(),
              handoff.care().channel(),
              handoff.care().thread()),
          now);
    }
  }

  private void tellAsker(Handle handle, Handoff handoff) {
    String ref = handoff.id().bare() + "/" + handoff.version();
    OutboxRows.put(
        handle,
        new Letter(HandoffLetters.NEWS, ref, handoff.asked().by().value()),
        times.now(handle));
  }

  /** Who asked without a name has none in the journal either. */
  private static Fact fact(Handoff handoff, Step step, PersonId who, String before) {
    boolean hidden = step.isByAsker() && !handoff.asked().named();
    return new Fact(
        handoff.org(),
        hidden ? Optional.empty() : Optional.of(who),
        step.act(),
        handoff.id().toString(),
        before,
        handoff.state().name(),
        "");
  }

  @Override
  public List<Past> history(HandoffId id) {
    return database.read(handle -> HandoffRows.history(handle, id));
  }

  @Override
  public List<Handoff> of(PersonId asker) {
    return database.read(handle -> HandoffRows.of(handle, asker));
  }

  @Override
  public List<Handoff> waiting(Org org) {
    return database.read(handle -> HandoffRows.waiting(handle, org));
  }

  @Override
  public List<Handoff> asked(Org org, Instant from, Instant until) {
    return database.read(handle -> HandoffRows.asked(handle, org, from, until));
  }

  @Override
  public void showOverdue(Org org, Instant now) {
    for (Handoff each : waiting(org)) {
      if (each.isOverdue(now)) {
        showOverdue(each);
      }
    }
  }

  private void showOverdue(Handoff handoff) {
    database.write(
        handle -> {
          boolean first = HandoffRows.markOverdue(handle, handoff);
          if (first) {
            String ref = handoff.id().bare() + "/" + handoff.version();
            OutboxRows.put(
                handle,
                new Letter(HandoffLetters.OVERDUE, ref, handoff.care().channel()),
                times.now(handle));
            HandoffRows.refresh(handle, handoff, times.now(handle));
            journal.add(
                handle,
                Fact.byItself(handoff.org(), "handoff.overdue", handoff.id().toString(), ""));
          }
          return first;
        });
  }

  @Override
  public void forget(Org org, Instant before) {
    for (Handoff each : database.read(handle -> HandoffRows.old(handle, org, before))) {
      database.write(
          handle -> {
            boolean first = HandoffRows.forget(handle, each.id());
            if (first) {
              HandoffRows.refresh(handle, each, times.now(handle));
              journal.add(
                  handle,
                  Fact.byItself(org, "handoff.forgotten", each.id().toString(), "words deleted"));
            }
            return first;
          });
    }
  }

  @Override
  public List<Org> orgs() {
    return database.read(
        handle ->
            handle
                .createQuery("select distinct org from handoff order by org")
                .mapTo(String.class)
                .map(Org::new)
                .list());
  }
}
