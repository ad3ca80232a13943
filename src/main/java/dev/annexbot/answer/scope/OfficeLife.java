package dev.annexbot.answer.scope;

import dev.annexbot.answer.understand.Rules;
import dev.annexbot.answer.understand.Text;

/** Sees that a question is about rooms, meals, travel and the like, and not about security. */
public final class OfficeLife {
  private static final Rules OFFICE =
      Rules.of(
          "\\b(?:canteen|cafeteria|lunch|breakfast|menu|vegan|vegetarian|coffee|tea|fridge|kitchen"
              + "|microwave|dishwasher|toilets?|restroom|bathroom|showers?|gym|prayer room)\\b",
          "\\b(?:parking|car ?park|garage|bikes?|bicycle|shuttle|pool cars?|car pool|taxi|flights?"
              + "|hotels?|train tickets?|per diem|travel (?:expenses?|costs?|tool)|trip|expenses?"
              + "|expense report)\\b",
          "\\b(?:printers?|copier|toner|stapler|stationery|business cards?|lockers?|umbrella|scarf"
              + "|lost and found|parcels?|post ?room|mail ?room|paper jam|projector|beamer)\\b",
          "\\b(?:heating|air ?con\\w*|too (?:cold|hot|warm)|temperature|plants?|flowers?|cleaning"
              + " (?:crew|company|lady)|light bulb|lift|elevator|chairs?|standing desk)\\b",
          "\\b(?:meeting|conference|big|small|project) rooms?\\b|\\broom [a-z0-9.]+ (?:is )?(?:free"
              + "|booked|available)\\b|\\b(?:book|reserve|booking|reservation)\\b.{0,25}\\b(?:room|"
              + "desk|table|seat)\\b|\\b(?:room|desk)\\b.{0,25}\\b(?:book|reserve)\\b",
          "\\b(?:party|team event|town ?hall|dress code|works outing|football table|sports group"
              + "|canteen card)\\b");

  /** What people who look after security do know, or must not be told to anybody. */
  private static final Rules SECURITY =
      Rules.of(
          "\\b(?:pass ?words?|codes?|pins?|keys?|badges?|access|log"
              + " ?in|wlan|wi-?fi|ssid|servers?|network|ip|host"
              + " ?name|audit\\w*|security|training|encrypt\\w*|polic\\w+|confidential"
              + "|camera|alarm|guard|visitors?|strangers?|admin\\w*|logs?|incidents?|phishing|shred\\w*|data|help"
              + " ?desk|usb)\\b");

  private OfficeLife() {}

  /** Whether nobody needs to know about security to answer it. */
  public static boolean isAbout(Text text) {
    return OFFICE.match(text) && !SECURITY.match(text);
  }
}
