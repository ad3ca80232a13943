package dev.annexbot.slack.post;

import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.model.Message;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.ChatPlatform;
import dev.annexbot.chat.Letter;
import dev.annexbot.slack.api.Api;
import dev.annexbot.slack.api.Refused;
import dev.annexbot.slack.api.TooMany;
import dev.annexbot.slack.drawing.Drawing;
import dev.annexbot.web.Unclear;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Slack as letters see it. Each carries its id in the message's metadata, where {@link Search}
 * finds it again; Slack itself knows no way to ask for a message only once.
 */
public final class SlackPlatform implements ChatPlatform {
  static final String EVENT = "annexbot_letter";
  static final String ID = "id";

  /** What only whoever runs us can mend: the letter can wait for that. */
  private static final Duration LOCKED_OUT = Duration.ofMinutes(5);

  private final Api api;
  private final Addresses addresses;
  private final History history;
  private final Pictures pictures;

  public SlackPlatform(Api api, Pictures pictures) {
    this.api = api;
    this.pictures = pictures;
    this.addresses = new Addresses(api);
    this.history = new History(api);
  }

  @Override
  public Optional<Sent> prepare(Letter letter) {
    var attempt = attempt(() -> new Sent.Arrived(addresses.channel(letter.address())));
    return attempt instanceof Sent.Arrived ? Optional.empty() : Optional.of(attempt);
  }

  @Override
  public void furnish(Letter letter, Card card) {
    pictures.bring(card);
  }

  @Override
  public Sent post(Letter letter, String id, Card card) {
    var message = Drawing.message(card, pictures);
    return attempt(
        card,
        () -> {
          var channel = addresses.channel(letter.address());
          var request =
              ChatPostMessageRequest.builder()
                  .channel(channel)
                  .threadTs(letter.thread().isEmpty() ? null : thread(letter))
                  .text(message.text())
                  .blocks(message.blocks())
                  .mrkdwn(false)
                  .unfurlLinks(false)
                  .unfurlMedia(false)
                  .metadata(metadata(id))
                  .build();
          var posted = api.once(request, id);
          return new Sent.Arrived(
              MessageAddress.of(posted.getChannel(), posted.getTs()), pictures.lacking(card));
        });
  }

  /** A thread is named by the message that it stands below. */
  private static String thread(Letter letter) {
    return letter.thread().startsWith("slack:")
        ? MessageAddress.read(letter.thread()).ts()
        : letter.thread();
  }

  /** Every member may read it, so it is nothing but an opaque id. */
  private static Message.Metadata metadata(String id) {
    return Message.Metadata.builder().eventType(EVENT).eventPayload(Map.of(ID, id)).build();
  }

  @Override
  public Sent update(Letter letter, String message, Card card) {
    var drawn = Drawing.message(card, pictures);
    var at = MessageAddress.read(message);
    return attempt(
        card,
        () -> {
          api.once(
              methods ->
                  methods.chatUpdate(
                      r ->
                          r.channel(at.channel())
                              .ts(at.ts())
                              .text(drawn.text())
                              .blocks(drawn.blocks())));
          return new Sent.Arrived(message, pictures.lacking(card));
        });
  }

  @Override
  public Search find(Letter letter, String id, Instant since) {
    try {
      var channel = addresses.channel(letter.address());
      return new Search.Found(history.find(channel, thread(letter), id, since));
    } catch (Refused e) {
      return isOurOwnFault(e) ? new Search.NotNow(e.error()) : new Search.MayNot(e.error());
    } catch (TooMany | Unclear e) {
      return new Search.NotNow(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void remove(Letter letter, String message) {
    var at = MessageAddress.read(message);
    api.call(methods -> methods.chatDelete(r -> r.channel(at.channel()).ts(at.ts())));
  }

  /** What Slack refuses for its pictures is not there for certain, and follows in words alone. */
  private Sent attempt(Card card, Supplier<Sent> attempt) {
    var sent = attempt(attempt);
    return sent instanceof Sent.Never never && pictures.areWhy(card, never.why())
        ? new Sent.NotYet(Duration.ZERO, never.why())
        : sent;
  }

  private static Sent attempt(Supplier<Sent> attempt) {
    try {
      return attempt.get();
    } catch (TooMany e) {
      return new Sent.NotYet(e.pause(), "ratelimited");
    } catch (Unclear e) {
      return new Sent.Unclear(String.valueOf(e.getMessage()));
    } catch (Refused e) {
      return switch (e.error()) {
        case "ratelimited", "rate_limited", "message_limit_exceeded" ->
            new Sent.NotYet(Duration.ofMinutes(1), e.error());
        default ->
            isOurOwnFault(e) ? new Sent.NotYet(LOCKED_OUT, e.error()) : new Sent.Never(e.error());
      };
    }
  }

  /** Whether Slack would refuse anything at all from us now. */
  private static boolean isOurOwnFault(Refused refusal) {
    return switch (refusal.error()) {
      case "invalid_auth",
          "not_authed",
          "account_inactive",
          "token_revoked",
          "token_expired",
          "org_login_required",
          "ekm_access_denied",
          "team_access_not_granted" ->
          true;
      default -> false;
    };
  }
}
