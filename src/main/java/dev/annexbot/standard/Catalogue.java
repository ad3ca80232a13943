package dev.annexbot.standard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything index-data holds, found by number. Immutable. */
public final class Catalogue {
  private final Map<Reference, Provision> provisions = new TreeMap<>();
  private final Map<Reference, Predecessor> predecessors = new TreeMap<>();
  private final List<Crosswalk> crosswalks;
  private final List<Topic> topics;
  private final List<HouseRule> houseRules;
  private final Glossary glossary;

  public Catalogue(
      List<? extends Provision> provisions,
      Crosswalks crosswalks,
      List<Topic> topics,
      List<HouseRule> houseRules,
      Glossary glossary) {
    provisions.forEach(each -> this.provisions.put(each.reference(), each));
    crosswalks.from2013().forEach(each -> predecessors.put(each.reference(), each));
    this.crosswalks = crosswalks.frameworks();
    this.houseRules = List.copyOf(houseRules);
    this.topics =
        Stream.concat(topics.stream(), houseRules.stream().map(HouseRule::topic)).toList();
    this.glossary = glossary;
  }

  /** The provision with this number; a letter is ignored. */
  public Optional<Provision> find(Reference reference) {
    return Optional.ofNullable(provisions.get(reference.withoutLetter()));
  }

  public Optional<Predecessor> findPredecessor(Reference reference) {
    return Optional.ofNullable(predecessors.get(reference));
  }

  /** All clauses in order, then all controls in order. */
  public List<Provision> provisions() {
    return List.copyOf(provisions.values());
  }

  public List<Clause> clauses() {
    return only(Clause.class).toList();
  }

  public List<Control> controls() {
    return only(Control.class).toList();
  }

  public List<Control> controls(Theme theme) {
    return only(Control.class).filter(control -> control.theme() == theme).toList();
  }

  public List<Predecessor> predecessors() {
    return List.copyOf(predecessors.values());
  }

  /**
   * The crosswalk with this short name: {@code csf}, {@code 800-53}, {@code nis2}, {@code gdpr}.
   */
  public Optional<Crosswalk> crosswalk(String name) {
    return crosswalks.stream().filter(crosswalk -> crosswalk.name().equals(name)).findFirst();
  }

  public List<Crosswalk> crosswalks() {
    return crosswalks;
  }

  /** The organization's own rules over a clause or control. */
  public List<HouseRule> houseRules(Provision provision) {
    return houseRules.stream().filter(rule -> rule.liesOver(provision)).toList();
  }

  /** The house rule that is told by this topic; empty if it is none. */
  public Optional<HouseRule> houseRule(Topic topic) {
    return houseRules.stream().filter(rule -> rule.topic().equals(topic)).findFirst();
  }

  /** Concepts, first aid and house rules. */
  public List<Topic> topics() {
    return topics;
  }

  /** The pages of all clauses and controls, then those of all topics. */
  public Stream<Page> pages() {
    return Stream.concat(
        provisions.values().stream().map(Provision::page), topics.stream().map(Topic::page));
  }

  public Optional<Topic> topic(String name) {
    return topics.stream().filter(topic -> topic.name().equals(name)).findFirst();
  }

  /** What the words of the trade mean. */
  public Glossary glossary() {
    return glossary;
  }

  private <P extends Provision> Stream<P> only(Class<P> kind) {
    return provisions.values().stream().filter(kind::isInstance).map(kind::cast);
  }
}
