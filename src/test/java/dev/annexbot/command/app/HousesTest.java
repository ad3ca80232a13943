package dev.annexbot.command.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annexbot.chat.Org;
import dev.annexbot.house.House;
import dev.annexbot.house.Item;
import dev.annexbot.settings.Settings;
import dev.annexbot.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HousesTest {
  private static final Org OURS = new Org("slack:T1");

  @TempDir private Path folder;

  @Test
  void channelsOfTheEnvironmentHoldUntilOthersAreChosen() throws Exception {
    Settings settings =
        Settings.from(
            Map.of(
                "ANNEXBOT_RISK_CHANNEL", "C1AB",
                "ANNEXBOT_EXPERTS_CHANNEL", "C2AB",
                "ANNEXBOT_ADMIN_CHANNEL", "19:abc@thread.tacv2"),
            folder);
    try (Store store = Store.open(folder.resolve("data"), Clock.systemUTC())) {
      House house = Houses.of(store, settings);
      assertThat(house.of(OURS).channels().summaries()).contains("slack:C1AB");
      assertThat(house.of(OURS).channels().experts()).contains("slack:C2AB");
      assertThat(house.of(OURS).channels().admins()).contains("teams:19:abc@thread.tacv2");
      assertThat(house.isInstalled(Item.ADMIN_CHANNEL)).isTrue();
    }
  }
}
