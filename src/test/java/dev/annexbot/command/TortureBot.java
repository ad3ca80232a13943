package dev.annexbot.command;

import dev.annexbot.chat.Block;
import dev.annexbot.chat.Card;
import dev.annexbot.chat.Choice;
import dev.annexbot.chat.Desk;
import dev.annexbot.chat.Incoming;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Outbox;
import dev.annexbot.chat.Person;
import dev.annexbot.chat.Reply;
import dev.annexbot.settings.Settings;
import dev.annexbot.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/**
 * The whole program as {@code serve} runs it, with one difference: its desk keeps whatever it is
 * told and has it posted to a channel, which is all that is looked at here.
 */
public final class TortureBot {
  private TortureBot() {}

  /** Runs until it is killed. */
  public static void main(String[] arguments) throws Exception {
    Settings settings = Settings.forServing(System.getenv(), Path.of(""));
    Function<Store, App.Inside> inside =
        store ->
            new App.Inside(
                new Keeping(store.outbox()),
                Map.of(
                    "summary",
                    letter -> Optional.of(new Card("Summary " + letter.ref(), List.of()))),
                Set.of(),
                walls -> List.of());
    try (App app = App.open(settings, inside, Clock.systemUTC())) {
      System.out.println("Ready. " + app.doors().outside());
      System.out.flush();
      new CountDownLatch(1).await();
    }
  }

  /** Says that something is kept once it is. */
  private record Keeping(Outbox outbox) implements Desk {
    @Override
    public Reply answer(Incoming incoming) {
      if (!(incoming instanceof Incoming.Commanded commanded)) {
        return new Reply.Nothing();
      }
      String ref = commanded.text().strip();
      outbox.put(new Letter("summary", ref, "slack:C1"));
      return new Reply.Private(
          new Card("Kept " + ref, List.of(new Block.Text("Its summary will be posted."))));
    }

    @Override
    public List<Choice> suggest(Person who, String verb, String typed) {
      return List.of();
    }
  }
}
