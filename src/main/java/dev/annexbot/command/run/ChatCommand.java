package dev.annexbot.command.run;

import dev.annexbot.chat.ChannelCheck.Look;
import dev.annexbot.chat.Desk;
import dev.annexbot.command.app.AdminHouse;
import dev.annexbot.command.app.AllRooms;
import dev.annexbot.command.app.AloneArrangement;
import dev.annexbot.command.app.HandoffHouse;
import dev.annexbot.command.app.Houses;
import dev.annexbot.command.app.Knowledge;
import dev.annexbot.command.app.RiskHouse;
import dev.annexbot.command.app.RoundHouse;
import dev.annexbot.command.app.Switchboard;
import dev.annexbot.command.output.Exit;
import dev.annexbot.holidays.PublicHolidays;
import dev.annexbot.house.House;
import dev.annexbot.people.Directory;
import dev.annexbot.policy.Policy;
import dev.annexbot.reminder.Calendar;
import dev.annexbot.settings.Settings;
import dev.annexbot.store.Store;
import dev.annexbot.terminal.Screen;
import dev.annexbot.terminal.TerminalWall;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code chat}: a conversation in the terminal. */
@Command(
    name = "chat",
    description = "A conversation in the terminal: ask, type /iso, press buttons by their numbers.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:you said goodbye",
      "1:index-data or the settings have mistakes, or the data folder cannot be used",
      "2:the command line could not be understood"
    })
public final class ChatCommand implements Callable<Integer> {

  @Override
  public Integer call() throws Exception {
    Settings settings = Knowledge.settings();
    Knowledge knowledge = Knowledge.read(settings.files());
    knowledge.answers().start();
    Path data = settings.files().data().resolve("chat");
    try (Store store = Store.open(data, Clock.systemUTC());
        BufferedReader in =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      // The launcher knows whether a person looks on; Java 21 does not.
      boolean console = Boolean.getBoolean("annexbot.terminal");
      Screen screen = Screen.of(System.getenv(), console);
      Policy policy = new Policy(new Alone(), Set.of());
      House house = Houses.of(store, settings);
      RiskHouse risks = RiskHouse.of(knowledge, store, policy, house, Clock.systemUTC());
      RoundHouse rounds =
          RoundHouse.of(
              risks,
              store,
              house,
              new RoundHouse.Folk(Directory.ofNobody(), new Switchboard()),
              new Calendar(new PublicHolidays()));
      AdminHouse admins =
          AdminHouse.of(
              risks, new Policy(store.roles(), Set.of("terminal")), store, it -> Look.FINE);
      // Whoever sits at the terminal is the expert too: there is nobody else.
      HandoffHouse handoffs =
          HandoffHouse.of(
              knowledge,
              new HandoffHouse.Means(
                  store, policy, settings.contact(), new AloneArrangement(), Clock.systemUTC()));
      Desk desk =
          new AllRooms(admins, Optional.empty(), handoffs, rounds, risks)
              .desk(knowledge, store, new FolderHanding(data));
      new TerminalWall(desk, in, System.out, screen).talk();
    }
    return Exit.FINE;
  }
}
