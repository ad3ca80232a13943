package dev.annexbot.teams.post;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.ChannelCheck;
import dev.annexbot.chat.ChatPlatform;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Place;
import dev.annexbot.teams.api.Connector;
import dev.annexbot.teams.api.Conversation;
import dev.annexbot.teams.api.Refused;
import dev.annexbot.web.Unclear;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Teams as letters see it. A bot cannot read what was said in a channel without further rights, so
 * a letter in doubt is never posted again: somebody has to look.
 */
public final class TeamsPlatform implements ChatPlatform {
  /** Until somebody has added us there, or has mended our registration. */
  private static final Duration LATER = Duration.ofMinutes(5);

  private static final Duration SOON = Duration.ofMinutes(1);

  private final Connector connector;
  private final Directory directory;
  private final Artist artist;

  public TeamsPlatform(Connector connector, Directory directory, Artist artist) {
    this.connector = connector.once();
    this.directory = directory;
    this.artist = artist;
  }

  /** Who listens at an address; none while we were not there. */
  public Optional<Place.Kind> listeners(String address) {
    return directory
        .find(address)
        .map(
            it -> {
              if (it.shared()) {
                return Place.Kind.SHARED;
              }
              return isChannel(it) ? Place.Kind.CHANNEL : Place.Kind.DIRECT;
            });
  }

  /** How a channel is for us; Teams lets a bot write only where somebody has added it. */
  public ChannelCheck.Look look(String address) {
    return listeners(address)
        .map(
            it ->
                switch (it) {
                  case CHANNEL -> ChannelCheck.Look.FINE;
                  case SHARED -> ChannelCheck.Look.SHARED;
                  case DIRECT -> ChannelCheck.Look.NO_CHANNEL;
                })
        .orElse(ChannelCheck.Look.NOT_IN_IT);
  }

  @Override
  public Optional<Sent> prepare(Letter letter) {
    return directory.find(letter.address()).isPresent()
        ? Optional.empty()
        : directory
            .met(letter.address())
            .map(met -> open(letter.address(), met))
            .orElseGet(() -> Optional.of(new Sent.NotYet(LATER, "nobody has added us there")));
  }

  /** A chat with somebody whom we know from among others; it is the same one each time. */
  private Optional<Sent> open(String who, Directory.Met met) {
    try {
      directory.opened(who, connector.direct(met.near(), met.person()));
      return Optional.empty();
    } catch (Refused e) {
      if (e.isForGood()) {
        directory.forget(who);
      }
      return Optional.of(new Sent.NotYet(LATER, String.valueOf(e.getMessage())));
    } catch (Unclear e) {
      return Optional.of(new Sent.NotYet(SOON, String.valueOf(e.getMessage())));
    }
  }

  @Override
  public Sent post(Letter letter, String id, Card card) {
    Optional<Conversation> where = directory.find(letter.address());
    if (where.isEmpty()) {
      return new Sent.NotYet(LATER, "nobody has added us there");
    }
    return attempt(letter, where.get(), () -> post(where.get(), letter, artist.message(card)));
  }

  private MessageAddress post(Conversation where, Letter letter, ObjectNode message) {
    if (isChannel(where) && letter.thread().isEmpty()) {
      Connector.Started started = connector.start(where, message);
      return new MessageAddress(started.conversation().id(), started.message());
    }
    Conversation exactly =
        letter.thread().isEmpty() ? where : where.named(withoutPlatform(letter.thread()));
    String sent = connector.send(exactly, message);
    if (sent.isEmpty()) {
      throw new Unclear("Teams took a message and did not say which it became");
    }
    return new MessageAddress(exactly.id(), sent);
  }

  private static String withoutPlatform(String thread) {
    String named = thread.startsWith("teams:") ? thread.substring("teams:".length()) : thread;
    // The message that it stands below stands in the thread itself.
    int bar = named.lastIndexOf('|');
    return bar < 0 ? named : named.substring(0, bar);
  }

  @Override
  public Sent update(Letter letter, String message, Card card) {
    Optional<Conversation> where = directory.find(letter.address());
    if (where.isEmpty()) {
      return new Sent.Never("we were removed from there");
    }
    var at = MessageAddress.read(message);
    return attempt(
        letter,
        where.get(),
        () -> {
          connector.update(
              where.get().named(at.conversation()), at.message(), artist.message(card));
          return at;
        });
  }

  @Override
  public Search find(Letter letter, String id, Instant since) {
    return new Search.MayNot("Teams lets no bot look up what it has posted");
  }

  @Override
  public void remove(Letter letter, String message) {
    var at = MessageAddress.read(message);
    directory
        .find(letter.address())
        .ifPresent(it -> connector.remove(it.named(at.conversation()), at.message()));
  }

  private Sent attempt(Letter letter, Conversation where, Supplier<MessageAddress> attempt) {
    try {
      return new Sent.Arrived(attempt.get().written());
    } catch (Unclear e) {
      return new Sent.Unclear(String.valueOf(e.getMessage()));
    } catch (Refused e) {
      return refused(e, letter, where);
    }
  }

  private Sent refused(Refused refusal, Letter letter, Conversation where) {
    String why = String.valueOf(refusal.getMessage());
    return switch (refusal.status()) {
      case 412, 429 -> new Sent.NotYet(SOON, why);
      case 400, 401 -> new Sent.NotYet(LATER, why);
      default -> {
        if (refusal.isForGood()) {
          directory.forget(where);
          directory.forget(letter.address());
        }
        yield new Sent.Never(why);
      }
    };
  }

  private static boolean isChannel(Conversation conversation) {
    return conversation.id().contains("@thread.tacv2")
        || conversation.id().contains("@thread.skype");
  }
}
