package dev.annexbot.answer.own;

import dev.annexbot.standard.OwnDocument;
import dev.annexbot.standard.OwnDocument.Passage;
import java.util.List;
import java.util.OptionalInt;

/** Policies of a small company, and what its people ask. */
final class OwnPapers {
  static final List<OwnDocument> ALL =
      List.of(
          paper(
              "Password policy",
              "1 Length",
              "A password has at least 14 characters. A passphrase of four words is best.",
              "2 When to change it",
              "Change a password only when somebody else may know it. We set no expiry date.",
              "3 Sharing",
              "Nobody shares a password, not with a colleague and not with the help desk. Put"
                  + " shared accounts into the team vault."),
          paper(
              "Remote work rules",
              "1 Where we work",
              "You may work from home on up to three days a week. Working from abroad needs the"
                  + " agreement of the people team two weeks before.",
              "2 Networks",
              "Use the company tunnel on every network that is not ours. Free wireless networks are"
                  + " fine with the tunnel, and never without it.",
              "3 At home",
              "Lock the screen when somebody else is in the room. Family members do not use the"
                  + " company's laptop."),
          paper(
              "Phones and tablets",
              "1 Your own phone",
              "You may read mail on your own phone with our work profile on it. Everything else"
                  + " needs a company phone.",
              "2 Lost phones",
              "Call the help desk on extension 4711 at once, day and night. We erase the work"
                  + " profile and leave your photos alone.",
              "3 Applications",
              "Install work applications from the company portal only."),
          paper(
              "Backups and deletion",
              "1 What is backed up",
              "The file server is backed up every night and kept for ninety days. What lies on the"
                  + " disk of a laptop is not backed up.",
              "2 Deletion",
              "Applications of candidates are deleted six months after the answer."),
          paper(
              "Visitors and badges",
              "Visitors",
              "Fetch your visitors at the reception and bring them back there. Nobody leaves a"
                  + " visitor alone.",
              "Badges",
              "Wear your badge where it can be seen. A forgotten badge costs a walk to the"
                  + " reception, a lost one is blocked within the hour."));

  /** Never the words of the section alone. */
  static final String ASKED =
      """
      how long does a password have to be?          | Password policy, 1 Length
      what is the minimum length for passwords      | Password policy, 1 Length
      do passwords expire here?                     | Password policy, 2 When to change it
      how often do I have to change my password     | Password policy, 2 When to change it
      may I share my password with a colleague?     | Password policy, 3 Sharing
      how many days a week can I work from home     | Remote work rules, 1 Where we work
      can I work from abroad for a month?           | Remote work rules, 1 Where we work
      is free wifi ok with the company tunnel?      | Remote work rules, 2 Networks
      can my family use the company laptop?         | Remote work rules, 3 At home
      can I read my mail on my own phone?           | Phones and tablets, 1 Your own phone
      i lost my phone, whom do i call?              | Phones and tablets, 2 Lost phones
      is the disk of my laptop backed up?           | Backups and deletion, 1 What is backed up
      how long are backups of the file server kept  | Backups and deletion, 1 What is backed up
      when do we delete applications of candidates? | Backups and deletion, 2 Deletion
      may a visitor walk around alone?              | Visitors and badges, Visitors
      what if I lost my badge                       | Visitors and badges, Badges
      """;

  private OwnPapers() {}

  private static OwnDocument paper(String title, String... parts) {
    List<Passage> passages = new java.util.ArrayList<>();
    for (int at = 0; at < parts.length; at += 2) {
      passages.add(new Passage(parts[at], OptionalInt.empty(), parts[at + 1]));
    }
    return new OwnDocument(title + ".md", title, passages);
  }
}
