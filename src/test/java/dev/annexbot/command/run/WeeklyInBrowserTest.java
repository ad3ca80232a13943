package dev.annexbot.command.run;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.annexbot.Shelf;
import dev.annexbot.chat.PersonId;
import dev.annexbot.command.app.Knowledge;
import dev.annexbot.command.run.Browser.Glass;
import dev.annexbot.risk.Change;
import dev.annexbot.risk.Handling;
import dev.annexbot.risk.Origin;
import dev.annexbot.risk.Plan;
import dev.annexbot.risk.Risk;
import dev.annexbot.risk.RiskId;
import dev.annexbot.risk.RiskScenario;
import dev.annexbot.risk.Treatment;
import dev.annexbot.risk.level.Assessment;
import dev.annexbot.risk.level.Confidence;
import dev.annexbot.risk.level.Consequence;
import dev.annexbot.risk.level.Likelihood;
import dev.annexbot.risk.level.Ratings;
import dev.annexbot.settings.Settings;
import dev.annexbot.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A manager looks at their weekly reminder in the demo, decides, and sets when it comes. */
class WeeklyInBrowserTest {
  private static final PersonId MANAGER = new PersonId("slack:T0WORKSHOP:U0MANAGER");

  @TempDir private Path folder;

  @Test
  void aManagerSeesThisWeeksDecidesAndSetsWhenItComes() throws Exception {
    Settings settings =
        Settings.from(
            Map.of("ANNEXBOT_VECTORS", "off", "ANNEXBOT_DATA", folder.resolve("data").toString()),
            Path.of(""));
    keep(settings);
    try (Browser browser = Browser.open();
        Demo demo = Demo.open(settings, Knowledge.read(settings.files()), Demo.workspace(0), true);
        Page page = browser.page(Glass.DESK)) {
      page.navigate(demo.page().resolve("/?as=U0MANAGER#C0GENERAL").toString());
      walk(page);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private static void walk(Page page) {
    write(page, "/iso remind me now");
    assertThat(last(page)).containsText("A preview");
    assertThat(last(page)).containsText("R-1 Customer list is High");
    assertThat(last(page)).containsText("Control of the week");
    Browser.picture(page, "weekly-preview");

    button(last(page), "Treat").click();
    Locator form = page.getByTestId("modal");
    assertThat(form).containsText("Which controls?");
    form.getByTestId("modal-close").or(form.getByText("Cancel")).first().click();

    button(last(page), "Next week").first().click();
    assertThat(last(page)).containsText("Put off");
    Browser.picture(page, "weekly-put-off");

    write(page, "/iso remind me");
    assertThat(last(page)).containsText("Day and time");
    Browser.picture(page, "weekly-settings");
    button(last(page), "Change").click();
    assertThat(form).containsText("Whose public holidays?");
    Browser.picture(page, "weekly-form");
    form.getByTestId("modal-submit").click();
    assertThat(last(page)).containsText("Saved.");
    Browser.picture(page, "weekly-saved");
  }

  private static void keep(Settings settings) throws Exception {
    try (Store store = Store.open(settings.database(), Clock.systemUTC())) {
      keep(store, 1, "Customer list", new Treatment.Undecided());
      keep(
          store,
          2,
          "Old laptops in the cellar",
          new Treatment.Modify(
              List.of(Shelf.CATALOGUE.controls().getFirst().reference()),
              Plan.of(MANAGER, today().minusDays(3))));
      keep(store, 3, "Front door", new Treatment.Undecided());
    }
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  private static void keep(Store store, int number, String asset, Treatment treatment) {
    Assessment high = new Assessment(new Likelihood(4), new Consequence(4), Confidence.HIGH);
    Instant now = Instant.now();
    Risk risk =
        new Risk(
            new RiskId(number),
            1,
            new Origin(MANAGER, now, "run-" + number, "new-supplier", ""),
            new RiskScenario(asset, "a thief", "no lock", "it is gone"),
            Handling.begun(
                Optional.of(MANAGER),
                Ratings.now(Optional.of(Shelf.DATA.risks().used().rate(high))),
                treatment,
                today().plusYears(1)));
    assertThat(store.risks().add(risk, new Change(MANAGER, now, "risk.imported"))).isTrue();
  }

  private static void write(Page page, String text) {
    Locator composer = page.getByTestId("composer");
    composer.fill(text);
    composer.press("Enter");
  }

  private static Locator last(Page page) {
    return page.getByTestId("message").last();
  }

  private static Locator button(Locator inside, String name) {
    return inside.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
  }
}
