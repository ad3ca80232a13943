package dev.annexbot.command.run;

import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Assumptions;

/** A real browser: this machine's Chromium, driven by Playwright with this machine's Node. */
final class Browser implements AutoCloseable {
  /** Where pictures of what was seen are kept. */
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

  private Browser(String node, String chromium) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(
                    Map.of(
                        "PLAYWRIGHT_NODEJS_PATH", node, "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(chromium))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }

  /** Opens it; where there is none, the tests are skipped, or fail if they are required. */
  static Browser open() {
    var node = onThePath("node", "nodejs");
    var chromium = onThePath("chromium", "chromium-browser", "google-chrome");
    if (node.isPresent() && chromium.isPresent()) {
      return new Browser(node.get(), chromium.get());
    }
    var message =
        "The tests in a browser need Node and Chromium; missing: "
            + (node.isEmpty() ? "node " : "")
            + (chromium.isEmpty() ? "chromium" : "")
            + ". On Debian: apt-get install nodejs chromium";
    if ("required".equals(System.getenv("BROWSER_TESTS"))) {
      fail(message);
    }
    Assumptions.abort(message);
    throw new AssertionError("not reached");
  }

  private static Optional<String> onThePath(String... names) {
    var folders = Arrays.asList(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
    return Arrays.stream(names)
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }

  /** What one looks through. */
  record Glass(int width, int height, boolean dark) {
    static final Glass DESK = new Glass(1280, 860, false);
    static final Glass DESK_AT_NIGHT = new Glass(1280, 860, true);
    static final Glass PHONE = new Glass(390, 844, false);
    static final Glass PHONE_AT_NIGHT = new Glass(390, 844, true);
  }

  /** A page in it; what goes wrong there, or leaves this machine, is remembered. */
  Page page(Glass glass) {
    var page =
        chromium.newPage(
            new com.microsoft.playwright.Browser.NewPageOptions()
                .setViewportSize(glass.width(), glass.height())
                .setLocale("en-GB")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setColorScheme(
                    glass.dark()
                        ? com.microsoft.playwright.options.ColorScheme.DARK
                        : com.microsoft.playwright.options.ColorScheme.LIGHT));
    page.setDefaultTimeout(20_000);
    page.onPageError(error -> complaints.add("script: " + error));
    page.onDialog(
        dialog -> {
          complaints.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onConsoleMessage(
        said -> {
          if (said.type().equals("error")) {
            complaints.add("console: " + said.text());
          }
        });
    page.onRequest(
        request -> {
          if (!request.url().matches("(https?|ws)://127\\.0\\.0\\.1[:/].*|data:.*|blob:.*")) {
            complaints.add("left this machine: " + request.url());
          }
        });
    return page;
  }

  /** What should not have happened in its pages. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  static void picture(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
