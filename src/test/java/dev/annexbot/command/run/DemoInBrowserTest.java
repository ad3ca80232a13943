package dev.annexbot.command.run;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.annexbot.command.app.Knowledge;
import dev.annexbot.command.run.Browser.Glass;
import dev.annexbot.settings.Settings;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code annexbot demo} shows, in a real browser, as an employee, a manager and a guest. */
class DemoInBrowserTest {
  private static final String EMPLOYEE = "U0SALES";
  private static final String MANAGER = "U0MANAGER";
  private static final String GUEST = "U0GUEST";
  private static final String ADMIN = "U0ADMIN";
  private static final String SECURITY = "C0SECURITY";
  private static final String GENERAL = "C0GENERAL";
  private static final String ENGINEER = "U0ENGINEER";

  private static Browser browser;
  private static Demo demo;

  @BeforeAll
  static void open() throws Exception {
    browser = Browser.open();
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    var settings = Settings.from(Map.of(), Path.of(""));
    demo = Demo.open(settings, Knowledge.read(settings.files()), Demo.workspace(0), false);
  }

  @AfterAll
  static void close() {
    if (demo != null) {
      demo.close();
    }
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void nothingWentWrongBesides() {
    assertThat(browser.complaints()).isEmpty();
  }

  private static Page visit(String who, String place, Glass glass) {
    var page = browser.page(glass);
    page.navigate(demo.page().resolve("/?as=" + who + "#" + place).toString());
    return page;
  }

  private static void write(Page page, String text) {
    var composer = page.getByTestId("composer");
    composer.fill(text);
    composer.press("Enter");
  }

  private static Locator lastMessage(Page page) {
    return page.getByTestId("message").last();
  }

  private static Locator button(Locator inside, String name) {
    return inside.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
  }

  @Test
  void anEmployeeAsksAndReadsTheAnswerBesideTheQuestion() {
    try (var page = visit(EMPLOYEE, "app/messages", Glass.DESK)) {
      write(page, "May I use my private phone for work?");

      var answer = page.getByTestId("agent-pane").getByTestId("message").last();
      assertThat(answer).containsText("A.8.1");
      assertThat(button(answer, "Helpful").first()).isVisible();
      Browser.picture(page, "ask-employee");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anEmployeeLooksAControlUpAndAsksWhatTheAuditorWillWant(boolean dark) {
    try (var page = visit(EMPLOYEE, GENERAL, dark ? Glass.DESK_AT_NIGHT : Glass.DESK)) {
      write(page, "/iso 8.24");
      assertThat(lastMessage(page)).containsText("A.8.24 Use of cryptography");
      assertThat(lastMessage(page)).containsText("Only you");
      Browser.picture(page, "look-up-" + (dark ? "dark" : "light"));

      button(lastMessage(page), "What will an auditor ask?").click();
      assertThat(lastMessage(page)).containsText("What the auditor will ask: A.8.24");
      Browser.picture(page, "auditor-" + (dark ? "dark" : "light"));
    }
  }

  @Test
  void aFormIsOpenedFilledAndSent() {
    try (var page = visit(EMPLOYEE, GENERAL, Glass.DESK)) {
      write(page, "/iso ask what do I do with a stolen laptop?");
      assertThat(lastMessage(page)).containsText("Rests on");
      button(lastMessage(page), "Not helpful").click();

      var form = page.getByTestId("modal");
      assertThat(form).containsText("What was wrong?");
      form.getByTestId("modal-submit").click();
      assertThat(form.getByTestId("field-error").first()).isVisible();
      Browser.picture(page, "form-mistake");

      form.getByLabel("was right but not clear").check();
      form.getByRole(AriaRole.TEXTBOX).fill("I do not know whom to call first.");
      Browser.picture(page, "form-filled");
      form.getByTestId("modal-submit").click();
      assertThat(form).isHidden();
      assertThat(lastMessage(page)).containsText("Thank you");
    }
  }

  @Test
  void anAdminIsGreetedAndSetsTheAssistantUp() {
    try (var page = visit(ADMIN, "app/messages", Glass.DESK)) {
      var card = page.getByText("Three things to set up").first();
      assertThat(card).isVisible();
      Browser.picture(page, "set-up-card");
    }
    try (var page = visit(ENGINEER, "app/home", Glass.DESK)) {
      var home = page.getByTestId("home");
      assertThat(home).containsText("Welcome: three things to try");
      Browser.picture(page, "home-welcome");
    }
    try (var page = visit(ADMIN, GENERAL, Glass.DESK)) {
      write(page, "/iso admin");
      var form = page.getByTestId("modal");
      assertThat(form).containsText("Where do summaries of check-ins go?");
      Browser.picture(page, "admin-settings");
      form.getByLabel("Whose public holidays count?").fill("Bavaria");
      form.getByTestId("modal-submit").click();
      assertThat(form.getByTestId("field-error").first()).containsText("a country like de");
      form.getByLabel("Whose public holidays count?").fill("de-by");
      form.getByLabel("Nobody").check();
      Browser.picture(page, "admin-settings-filled");
      form.getByTestId("modal-submit").click();
      assertThat(form).isHidden();
      assertThat(lastMessage(page)).containsText("Saved");
      assertThat(lastMessage(page)).containsText("who may be named");
    }
  }

  @Test
  void aQuestionGoesToAnExpertAndTheAnswerComesBack() {
    try (var employee = visit(EMPLOYEE, GENERAL, Glass.DESK)) {
      write(employee, "/iso ask where do our visitors get the wifi password?");
      var refusal = lastMessage(employee);
      assertThat(button(refusal, "Ask a human")).isVisible();
      Browser.picture(employee, "human-button");
      button(refusal, "Ask a human").click();
      var form = employee.getByTestId("modal");
      assertThat(form).containsText("experts' channel");
      Browser.picture(employee, "human-form");
      form.getByTestId("modal-submit").click();
      assertThat(lastMessage(employee)).containsText("is on its way");
      Browser.picture(employee, "human-sent");
      answerIt();

      employee.navigate(demo.page().resolve("/?as=" + EMPLOYEE + "#app/messages").toString());
      var answer = employee.getByTestId("message").last();
      assertThat(answer).containsText("The reception hands out day passes.");
      Browser.picture(employee, "human-answer");
      button(answer, "That answers it").click();
      assertThat(employee.getByTestId("message").last()).containsText("Good that it helped");

      employee.navigate(demo.page().resolve("/?as=" + EMPLOYEE + "#" + GENERAL).toString());
      write(employee, "/iso ask where can visitors get the wifi password?");
      assertThat(lastMessage(employee)).containsText("Our rule");
      Browser.picture(employee, "human-rule");
    }
  }

  private static void answerIt() {
    try (var expert = visit("U0ADMIN", "C0SECURITY", Glass.DESK)) {
      var card = lastMessage(expert);
      assertThat(card).containsText("open");
      Browser.picture(expert, "human-card");
      button(card, "Answer").click();
      var form = expert.getByTestId("modal");
      form.getByLabel("Your answer").fill("The reception hands out day passes.");
      form.getByLabel("Yes, others who ask this get it too").check();
      Browser.picture(expert, "human-answer-form");
      form.getByTestId("modal-submit").click();
      assertThat(form.getByTestId("field-error").first()).isVisible();
      Browser.picture(expert, "human-answer-mistake");
      form.getByLabel("Owner of the rule").fill("Head of IT");
      form.getByTestId("modal-submit").click();
      assertThat(form).isHidden();
      assertThat(expert.getByTestId("message").filter(text("Question Q-1: answered")).first())
          .isVisible();
      Browser.picture(expert, "human-card-answered");
    }
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  @Test
  void aManagerFindsAControlOnHomeWhileTyping() {
    try (var page = visit(MANAGER, "app/home", Glass.DESK)) {
      var home = page.getByTestId("home");
      assertThat(home).containsText("Information security, in plain words");
      Browser.picture(page, "home-manager");

      home.getByRole(AriaRole.COMBOBOX).pressSequentially("crypto");
      var found =
          page.getByRole(AriaRole.OPTION).filter(new Locator.FilterOptions().setHasText("A.8.24"));
      assertThat(found).isVisible();
      Browser.picture(page, "picker-typing");
      found.click();
      assertThat(page.getByTestId("modal")).containsText("A.8.24 Use of cryptography");
      Browser.picture(page, "window-from-home");
    }
  }

  @Test
  void aCheckInIsWalkedToItsEndAndItsSummaryStandsInTheChannelWithThePicture() {
    try (var page = visit(MANAGER, GENERAL, Glass.DESK)) {
      write(page, "/iso checkin");
      assertThat(lastMessage(page)).containsText("Which check-in?");
      Browser.picture(page, "check-ins");
      button(lastMessage(page), "New supplier").click();
      step(page, "What will the supplier see", "Personal data", "1-of-5");
      step(page, "What is agreed", "Nothing in writing", "2-of-5");
      step(page, "How likely is it", "4 Likely", "3-of-5");
      step(page, "How bad would that be", "3 Serious", "4-of-5");
      var last = page.getByTestId("modal");
      assertThat(last).containsText("Who should answer");
      Browser.picture(page, "check-in-5-of-5");
      last.getByRole(AriaRole.COMBOBOX).first().pressSequentially("manager");
      page.locator("[role=option]").first().click();
      last.getByTestId("modal-submit").click();
      assertThat(last).isHidden();
      assertThat(lastMessage(page)).containsText("in the risk register: High");
      picture(lastMessage(page), "likelihood 4 of 5");
      Browser.picture(page, "check-in-done");
    }
    try (var page = visit(MANAGER, SECURITY, Glass.DESK)) {
      assertThat(lastMessage(page)).containsText("Controls to look at: A.");
      picture(lastMessage(page), "likelihood 4 of 5");
      assertThat(lastMessage(page)).not().containsText("Answered by");
      Browser.picture(page, "summary");

      write(page, "/iso risks");
      assertThat(lastMessage(page)).containsText("above acceptance");
      Browser.picture(page, "risks");
      button(lastMessage(page), "R-1").click();
      assertThat(lastMessage(page)).containsText("Level now");
      picture(lastMessage(page), "likelihood 4 of 5");
      Browser.picture(page, "risk");
      button(lastMessage(page), "Retain").click();
      var form = page.getByTestId("modal");
      form.getByRole(AriaRole.TEXTBOX).first().fill("The contract ends in a month.");
      Browser.picture(page, "risk-retain");
      form.getByTestId("modal-submit").click();
      assertThat(form).isHidden();
      assertThat(lastMessage(page)).containsText("retain: The contract ends in a month.");
      var summary =
          page.getByTestId("message")
              .filter(new Locator.FilterOptions().setHasText("Controls to look at: A."));
      assertThat(summary).hasCount(1);
      assertThat(summary).containsText("Treatment: retain");
      Browser.picture(page, "summary-changed");
    }
  }

  @Test
  void anAdminDecidesAboutAControlAndGetsTheStatementAsAFileAlone() {
    try (var page = visit(ADMIN, GENERAL, Glass.DESK)) {
      write(page, "/iso soa");
      assertThat(lastMessage(page)).containsText("of 93 decided");
      Browser.picture(page, "soa");
      write(page, "/iso soa 8.24");
      assertThat(lastMessage(page)).containsText("A.8.24 Use of cryptography");
      lastMessage(page)
          .getByRole(
              AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Applicable").setExact(true))
          .click();
      var form = page.getByTestId("modal");
      form.getByRole(AriaRole.TEXTBOX).first().fill("Laptops leave the house.");
      form.getByLabel("partly implemented").check();
      Browser.picture(page, "soa-form");
      form.getByTestId("modal-submit").click();
      assertThat(form).isHidden();
      assertThat(lastMessage(page)).containsText("Laptops leave the house.");
      Browser.picture(page, "soa-control");

      write(page, "/iso export");
      button(lastMessage(page), "Statement of Applicability (XLSX)").click();
      assertThat(lastMessage(page)).containsText("in your direct messages");
      Browser.picture(page, "export");
    }
    try (var page = visit(ADMIN, "app/messages", Glass.DESK)) {
      assertThat(page.getByTestId("file").first()).containsText("Statement of Applicability");
      Browser.picture(page, "export-file");
    }
  }

  private static void step(Page page, String asked, String answer, String name) {
    var form = page.getByTestId("modal");
    assertThat(form).containsText(asked);
    form.getByLabel(answer, new Locator.GetByLabelOptions().setExact(true)).check();
    Browser.picture(page, "check-in-" + name);
    form.getByTestId("modal-submit").click();
  }

  /** A picture that was painted, with words for those who do not see it. */
  private static void picture(Locator message, String words) {
    assertThat(message.locator("figure canvas[role=img][aria-label*='" + words + "']")).isVisible();
  }

  @Test
  void aGuestIsToldPolitelyWhomToAsk() {
    try (var page = visit(GUEST, GENERAL, Glass.DESK)) {
      write(page, "/iso 8.24");
      assertThat(lastMessage(page)).containsText("members of this workspace only");
      assertThat(lastMessage(page)).not().containsText("cryptography");
      Browser.picture(page, "guest");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everythingFitsOnAPhone(boolean dark) {
    var word = dark ? "dark" : "light";
    try (var page = visit(EMPLOYEE, GENERAL, dark ? Glass.PHONE_AT_NIGHT : Glass.PHONE)) {
      write(page, "/iso 6.1.3 d");
      assertThat(lastMessage(page)).containsText("6.1.3");
      fits(page);
      Browser.picture(page, "phone-look-up-" + word);

      page.navigate(demo.page().resolve("/?as=" + EMPLOYEE + "#app/home").toString());
      page.reload();
      assertThat(page.getByTestId("home")).containsText("in plain words");
      fits(page);
      Browser.picture(page, "phone-home-" + word);

      page.getByTestId("tab-messages").click();
      write(page, "I clicked a bad link");
      assertThat(page.getByTestId("agent-pane")).containsText("Rests on");
      fits(page);
      Browser.picture(page, "phone-answer-" + word);
    }
  }

  @Test
  void whatSomebodyWritesIsShownAndNeverRun() {
    var nasty = "<img src=x onerror=alert(1)> <script>alert(2)</script> *bold*";
    try (var page = visit(EMPLOYEE, GENERAL, Glass.DESK)) {
      write(page, nasty);
      assertThat(lastMessage(page)).containsText("<img src=x onerror=alert(1)>");
      write(page, "/iso " + nasty);
      assertThat(lastMessage(page))
          .containsText(Pattern.compile("know|subject|nothing", Pattern.CASE_INSENSITIVE));
      assertThat(page.locator("#main img[src='x']").count()).isZero();
    }
  }

  /** Nothing sticks out at the side. */
  private static void fits(Page page) {
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
  }
}
