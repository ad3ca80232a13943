package dev.annexbot.slack.post;

import dev.annexbot.chat.Handing.Handed;
import dev.annexbot.chat.Handout;
import dev.annexbot.slack.api.Api;
import dev.annexbot.slack.api.Refused;
import dev.annexbot.slack.api.TooMany;
import dev.annexbot.slack.api.Uploads;
import dev.annexbot.web.Unclear;

/** Brings files into the direct messages of one person. */
public final class Handouts {
  private final Addresses addresses;
  private final Uploads uploads;

  public Handouts(Api api) {
    this.addresses = new Addresses(api);
    this.uploads = new Uploads(api);
  }

  /** {@code person} is an address like {@code slack:T1:U1}. */
  public Handed hand(String person, Handout file) {
    if (person.split(":").length != 3) {
      throw new IllegalArgumentException("Files go to a person, never to " + person);
    }
    try {
      uploads.share(
          new Uploads.Parcel(file.name(), file.title(), file.bytes()),
          addresses.channel(person),
          file.title());
      return new Handed.Given("in your direct messages with me");
    } catch (Refused refused) {
      return new Handed.NotHere(
          "Slack did not take the file (" + refused.error() + "). **annexbot doctor** says why.");
    } catch (TooMany | Unclear later) {
      return new Handed.NotHere(
          "Slack did not confirm the file. Look into your direct messages with me; if it is not"
              + " there, ask for it again.");
    }
  }
}
