package dev.annexbot.answer.index;

import dev.annexbot.standard.Catalogue;
import dev.annexbot.standard.Page;
import dev.annexbot.standard.Provision;
import dev.annexbot.standard.Topic;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A page that can be found: that of a provision, or of a topic with the provisions it rests on. */
public record Unit(String title, Page page, List<Provision> provisions, Optional<Topic> topic) {
  public Unit {
    provisions = List.copyOf(provisions);
  }

  public static Unit of(Provision provision) {
    return new Unit(provision.title(), provision.page(), List.of(provision), Optional.empty());
  }

  public static Unit of(Topic topic, List<Provision> provisions) {
    return new Unit(topic.title(), topic.page(), provisions, Optional.of(topic));
  }

  /** Those of all clauses and controls, then those of all topics. */
  public static List<Unit> all(Catalogue catalogue) {
    Stream<Unit> provisions = catalogue.provisions().stream().map(Unit::of);
    Stream<Unit> topics =
        catalogue.topics().stream()
            .map(
                topic ->
                    Unit.of(
                        topic,
                        topic.references().stream()
                            .flatMap(each -> catalogue.find(each).stream())
                            .toList()));
    return Stream.concat(provisions, topics).toList();
  }

  /** Whether it helps after a mishap. */
  public boolean isFirstAid() {
    return topic.filter(Topic::isFirstAid).isPresent();
  }
}
