package dev.annexbot.assistant.welcome;

import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Letters;
import dev.annexbot.chat.PersonId;
import java.util.Map;
import java.util.Optional;

/** The letters that greet: one to each person, one to each admin, one to each channel, for ever. */
public final class WelcomeLetters {
  private static final String WELCOME = "welcome";
  private static final String SET_UP = "set-up";
  private static final String INTRODUCTION = "introduction";

  private WelcomeLetters() {}

  static Letter welcome(PersonId who) {
    return new Letter(WELCOME, who.value(), who.value());
  }

  /** To an admin. */
  public static Letter setUp(PersonId admin) {
    return new Letter(SET_UP, admin.value(), admin.value());
  }

  static Letter introduction(String channel) {
    return new Letter(INTRODUCTION, channel, channel);
  }

  /** Who words them, by kind. */
  public static Map<String, Letters> byKind() {
    return Map.of(
        WELCOME, each -> Optional.of(WelcomeCards.welcome()),
        SET_UP, each -> Optional.of(SetUpCard.card()),
        INTRODUCTION, each -> Optional.of(WelcomeCards.introduction()));
  }
}
