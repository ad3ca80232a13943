package dev.annexbot.assistant.admin;

import dev.annexbot.house.Item;

/** What admins read about each setting. */
final class Wording {
  private Wording() {}

  /** In a list, in the middle of a sentence. */
  static String name(Item item) {
    return switch (item) {
      case EXPERTS -> "the experts' channel";
      case SUMMARIES -> "the summary channel";
      case ADMIN_CHANNEL -> "the admin channel";
      case HOLIDAYS -> "public holidays";
      case PROMISE -> "the promised answer time";
      case DAYS_KEPT -> "how long texts are kept";
      case NAMING -> "who may be named";
      case OWNERS_LIST -> "the weekly list";
      case MONTHLY_USE -> "the monthly page";
    };
  }
}
