package dev.annexbot.workspace.state;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what a person types into Slack's own marks: escaped, with people, channels and links. */
public final class Written {
  private static final Pattern SPECIAL =
      Pattern.compile("(https?://[^\\s<>]+)|(?<![\\w.])([@#])([a-z0-9][\\w-]*)");

  private final World world;

  public Written(World world) {
    this.world = world;
  }

  /** The three signs that Slack escapes. */
  public static String escaped(String typed) {
    return typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /**
   * For example {@code "@engineer see https://a.example"}, which becomes {@code "<@U0ENGINEER> see
   * <https://a.example>"}.
   */
  public String marked(String typed) {
    Matcher found = SPECIAL.matcher(escaped(typed));
    return found.replaceAll(one -> Matcher.quoteReplacement(mark(one)));
  }

  private String mark(java.util.regex.MatchResult found) {
    if (found.group(1) != null) {
      return "<" + found.group(1) + ">";
    }
    String name = found.group(3);
    Optional<String> mark = found.group(2).equals("@") ? person(name) : channel(name);
    return mark.orElse(found.group());
  }

  private Optional<String> person(String name) {
    return switch (name) {
      case "channel", "here", "everyone" -> Optional.of("<!" + name + ">");
      default ->
          world.members().stream()
              .filter(member -> member.name().equals(name))
              .map(member -> "<@" + member.id() + ">")
              .findFirst();
    };
  }

  private Optional<String> channel(String name) {
    return world.channels().stream()
        .filter(channel -> channel.name().equals(name))
        .map(channel -> "<#" + channel.id() + "|" + name + ">")
        .findFirst();
  }
}
