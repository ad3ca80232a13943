package dev.annexbot.slack.post;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Org;
import dev.annexbot.chat.PictureFiles;
import dev.annexbot.chat.Png;
import dev.annexbot.slack.api.Api;
import dev.annexbot.slack.api.Uploads;
import dev.annexbot.slack.drawing.Gallery;
import dev.annexbot.web.Trouble;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pictures that we have at Slack, each brought there once, also if we were started anew. Words
 * never wait for them: whoever shows a card gives them a moment, and tells in words what is not
 * there by then.
 */
public final class Pictures implements Gallery {
  private static final int MOST = 1_000;
  private static final Duration MOMENT = Duration.ofSeconds(4);
  private static final Duration AGAIN = Duration.ofSeconds(10);

  private static final Logger log = LoggerFactory.getLogger(Pictures.class);

  private final Known known;
  private final Uploads uploads;
  private final Clock clock;
  private final Map<Png, Hanging> all =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Png, Hanging> eldest) {
          return size() > MOST;
        }
      };

  /** What was brought before, to this workspace. */
  public record Known(PictureFiles files, Org org) {
    Optional<String> find(Png png) {
      try {
        return files.find(org, png);
      } catch (RuntimeException broken) {
        // It is brought once more.
        log.warn("No picture could be looked up: {}", Trouble.inShort(broken));
        return Optional.empty();
      }
    }

    void keep(Png png, String file) {
      try {
        files.keep(org, png, file);
      } catch (RuntimeException broken) {
        log.warn("A picture could not be remembered: {}", Trouble.inShort(broken));
      }
    }

    void forget(Png png, String file) {
      try {
        files.forget(org, png, file);
      } catch (RuntimeException broken) {
        log.warn("A picture could not be forgotten: {}", Trouble.inShort(broken));
      }
    }
  }

  /** Brings pictures, and remembers which were brought. */
  public Pictures(Api api, Known known, Clock clock) {
    this.known = known;
    this.uploads = new Uploads(api);
    this.clock = clock;
  }

  @Override
  public Optional<String> file(Png png) {
    return hanging(png).file();
  }

  /** Brings what is missing, and waits a moment for it. */
  void bring(Card card) {
    order(card);
    long begun = System.nanoTime();
    of(card).forEach(each -> hanging(each).await(MOMENT.minusNanos(System.nanoTime() - begun)));
  }

  /** Begins to bring what is missing, for the next time: a window cannot wait. */
  void order(Card card) {
    of(card).forEach(each -> hanging(each).begin(() -> upload(each)));
  }

  /** When it is worth while to show this card anew; none if all its pictures are in it. */
  Optional<Duration> lacking(Card card) {
    return of(card).stream()
        .flatMap(each -> hanging(each).wait(AGAIN).stream())
        .max(Comparator.naturalOrder());
  }

  /**
   * Whether pictures of this card may be why Slack refused it; if so, they are left out a while.
   */
  boolean areWhy(Card card, String refusal) {
    boolean areWhy =
        switch (refusal) {
          case "invalid_blocks", "invalid_arguments", "response_url_400" -> hasAny(card);
          default -> false;
        };
    if (areWhy) {
      of(card).forEach(each -> hanging(each).refused().ifPresent(file -> known.forget(each, file)));
    }
    return areWhy;
  }

  private boolean hasAny(Card card) {
    return of(card).stream().anyMatch(each -> file(each).isPresent());
  }

  public static boolean areIn(Card card) {
    return !of(card).isEmpty();
  }

  private String upload(Png png) {
    String file = uploads.keep(new Uploads.Parcel("picture.png", "Picture", png.bytes()));
    known.keep(png, file);
    return file;
  }

  private Hanging hanging(Png png) {
    synchronized (all) {
      return all.computeIfAbsent(png, each -> new Hanging(clock, known.find(each)));
    }
  }

  private static List<Png> of(Card card) {
    return card.blocks().stream()
        .filter(Block.Picture.class::isInstance)
        .map(block -> ((Block.Picture) block).png())
        .distinct()
        .toList();
  }
}
