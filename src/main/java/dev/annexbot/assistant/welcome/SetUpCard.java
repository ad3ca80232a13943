package dev.annexbot.assistant.welcome;

import static dev.annexbot.chat.CardDraft.button;

import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import java.util.List;

/** What an admin reads first. */
final class SetUpCard {
  /** As {@code admin.AdminVerbs} says them. */
  private static final String SETTINGS = "admin";

  private static final String ROLES = "admin-roles";

  private SetUpCard() {}

  static Card card() {
    return new CardDraft("I am here. Three things to set up")
        .text(
            """
            1. **Choose channels:** where people answer what I cannot, and where summaries go. \
            Invite me there first: /invite @Annexbot.
            2. **Give roles:** managers, risk owners, readers and a second admin.
            3. **Try a check-in** as your colleagues will see it: type /iso checkin.\
            """)
        .text(
            """
            - **What I store:** check-ins, the risk register, a journal of who changed what, and \
            counts of use without names. No questions, except those that people send on to a \
            person. All of it in your own database.
            - **Who sees it:** risk owners all of it, managers what is their people's, readers and \
            admins the register and the journal, everybody else what is theirs.\
            """)
        .buttons(List.of(button("Settings", SETTINGS, ""), button("Roles", ROLES, "")))
        .small("You get this once, because you are an admin. Later: /iso admin.")
        .done();
  }
}
