package dev.annexbot.workspace.state;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** All who listen, as if they were one. */
public final class Listeners implements Happenings {
  private final List<Happenings> all = new CopyOnWriteArrayList<>();

  public void add(Happenings listener) {
    all.add(listener);
  }

  @Override
  public void posted(Channel channel, Message message) {
    all.forEach(each -> each.posted(channel, message));
  }

  @Override
  public void changed(Channel channel, Message message, Change change) {
    all.forEach(each -> each.changed(channel, message, change));
  }

  @Override
  public void deleted(Channel channel, Message message) {
    all.forEach(each -> each.deleted(channel, message));
  }

  @Override
  public void windowsChanged(String member) {
    all.forEach(each -> each.windowsChanged(member));
  }

  @Override
  public void homeChanged(String member) {
    all.forEach(each -> each.homeChanged(member));
  }

  @Override
  public void talkChanged(Talk talk, Aspect aspect) {
    all.forEach(each -> each.talkChanged(talk, aspect));
  }

  @Override
  public void unreadChanged(String member, Channel channel) {
    all.forEach(each -> each.unreadChanged(member, channel));
  }

  @Override
  public void channelsChanged() {
    all.forEach(Happenings::channelsChanged);
  }

  @Override
  public void joined(Channel channel, String member, String inviter) {
    all.forEach(each -> each.joined(channel, member, inviter));
  }

  @Override
  public void told(String member, String text, boolean isError) {
    all.forEach(each -> each.told(member, text, isError));
  }
}
