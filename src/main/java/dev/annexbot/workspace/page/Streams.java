package dev.annexbot.workspace.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annexbot.workspace.state.Channel;
import dev.annexbot.workspace.state.Happenings;
import dev.annexbot.workspace.state.Json;
import dev.annexbot.workspace.state.Member;
import dev.annexbot.workspace.state.Message;
import dev.annexbot.workspace.state.Talk;
import dev.annexbot.workspace.state.View;
import dev.annexbot.workspace.state.World;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** Tells every open page of what its person may see. */
public final class Streams implements Happenings, AutoCloseable {
  private final World world;
  private final Shown shown;
  private final List<Stream> streams = new CopyOnWriteArrayList<>();

  public Streams(World world) {
    this.world = world;
    this.shown = new Shown(world);
  }

  /** A new page opens; its first news is a hello, then how things stand. */
  public Stream open(Member viewer) {
    Stream stream = new Stream(viewer, streams::remove);
    synchronized (world) {
      stream.add(Json.object().put("type", "hello"));
      world.talks().stream()
          .filter(talk -> hears(viewer, talk.channel()))
          .flatMap(talk -> Arrays.stream(Aspect.values()).map(each -> shown.talk(talk, each)))
          .forEach(stream::add);
      streams.add(stream);
    }
    return stream;
  }

  /** Tells all pages that the app came or went. */
  public void appIs(boolean connected) {
    tell(all -> true, Json.object().put("type", "app").put("connected", connected));
  }

  @Override
  public void posted(Channel channel, Message message) {
    if (Shown.isShown(channel, message)) {
      ObjectNode news = about("message", channel).set("message", shown.message(channel, message));
      tell(viewer -> sees(viewer, channel, message), news);
    }
  }

  @Override
  public void changed(Channel channel, Message message, Change change) {
    ObjectNode news =
        about("message_updated", channel).set("message", shown.message(channel, message));
    tell(viewer -> sees(viewer, channel, message), news);
  }

  @Override
  public void deleted(Channel channel, Message message) {
    ObjectNode news = about("message_deleted", channel).put("ts", message.ts());
    tell(viewer -> sees(viewer, channel, message), news);
  }

  @Override
  public void windowsChanged(String member) {
    ObjectNode news = Json.object().put("type", "view");
    news.set("stack", shown.views(world.views().stack(member)));
    tell(viewer -> viewer.id().equals(member), news);
  }

  @Override
  public void homeChanged(String member) {
    ObjectNode news = Json.object().put("type", "home");
    news.set("view", world.views().home(member).map(View::json).orElse(null));
    tell(viewer -> viewer.id().equals(member), news);
  }

  @Override
  public void talkChanged(Talk talk, Aspect aspect) {
    ObjectNode news = shown.talk(talk, aspect);
    tell(viewer -> hears(viewer, talk.channel()), news);
  }

  @Override
  public void unreadChanged(String member, Channel channel) {
    ObjectNode news = about("unread", channel);
    news.put("unread", world.conversations().unread(member, channel.id()));
    tell(viewer -> viewer.id().equals(member), news);
  }

  @Override
  public void channelsChanged() {
    tell(viewer -> true, Json.object().put("type", "channels"));
  }

  @Override
  public void told(String member, String text, boolean isError) {
    ObjectNode news = Json.object().put("type", "notice").put("text", text);
    tell(viewer -> viewer.id().equals(member), news.put("level", isError ? "error" : "info"));
  }

  private static ObjectNode about(String type, Channel channel) {
    return Json.object().put("type", type).put("channel", channel.id());
  }

  private boolean sees(Member viewer, Channel channel, Message message) {
    return message.isFor(viewer.id()) && world.sees(viewer, channel);
  }

  private boolean hears(Member viewer, String channel) {
    return world.channel(channel).filter(it -> world.sees(viewer, it)).isPresent();
  }

  private void tell(Predicate<Member> whom, ObjectNode news) {
    for (Stream stream : streams) {
      if (whom.test(stream.viewer())) {
        stream.add(news);
      }
    }
  }

  @Override
  public void close() {
    streams.forEach(Stream::close);
  }
}
