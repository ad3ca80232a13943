package dev.annexbot.assistant.welcome;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.CardDraft;
import java.util.List;

/** What everybody reads first. */
final class WelcomeCards {
  static final String TITLE = "Welcome: three things to try";

  private WelcomeCards() {}

  /** What to try, what is kept, and who sees it. */
  static List<Block> lines() {
    return new CardDraft(TITLE)
        .text(
            """
            1. **Ask me** when you are not sure: I clicked a bad link.
            2. **Type /iso 8.24** in any channel, or /iso and a word. Only you see the answer.
            3. **Raise a risk** in a few taps: type /iso checkin.\
            """)
        .text(
            """
            - **What I keep:** counts without your name; no questions, except those that you send \
            on to a person. Check-ins and risks, since they are meant to be kept.
            - **Who sees it:** what you ask me here, you alone. Your check-ins: your manager and \
            risk owners. Your risks: also admins and readers. A card says so before anything goes \
            to a channel.\
            """)
        .blocks();
  }

  static Card welcome() {
    return new Card(TITLE, lines());
  }

  static Card introduction() {
    return new CardDraft("Hello, I answer questions about working securely")
        .text(
            "Mention me with a question, or type **/iso** and a word: what you type there only you"
                + " see. I never write here by myself, unless an admin sends summaries here.")
        .done();
  }
}
