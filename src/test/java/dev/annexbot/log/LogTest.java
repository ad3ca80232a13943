package dev.annexbot.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what the real configuration writes. */
class LogTest {
  private final LoggerContext context = new LoggerContext();
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  @BeforeEach
  void configures() throws Exception {
    context.setMDCAdapter(new LogbackMDCAdapter());
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    configurator.doConfigure(LogTest.class.getResource("/logback.xml"));
    var appender =
        (ConsoleAppender<ILoggingEvent>)
            context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("stderr");
    appender.setOutputStream(written);
  }

  @AfterEach
  void stops() throws Exception {
    context.stop();
    LogManager.getLogManager().readConfiguration();
  }

  @Test
  void aMessageIsOneLine() {
    logger("dev.annexbot.store").info("Ready after {} ms", 12);
    assertThat(written())
        .matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z INFO  dev.annexbot.store Ready after 12 ms\\R");
  }

  @Test
  void nobodyCanForgeALine() {
    logger("dev.annexbot").warn("a\r\n2026-11-23 ERROR b\u001b[2J\u2028c\u0085d\u202Ee {}", "f\ng");
    assertThat(written().lines()).hasSize(1);
    assertThat(written()).doesNotContain("\r", "\u001b", "\u2028", "\u0085", "\u202E");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xoxb-12-34-AbC",
        "xoxp-12-34-AbC",
        "xoxe.xoxp-1-AbC",
        "xapp-1-A0-12-abc",
        "Authorization: Bearer AbC.def",
        "wss://wss-primary.slack.com/link/?ticket=AbC-1&app_id=x",
        "https://hooks.slack.com/actions/T1/2/AbC",
        "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
        "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.AbC"
      })
  void aTokenIsReplacedInMessagesArgumentsAndTraces(String secret) {
    logger("dev.annexbot").warn("with " + secret);
    logger("dev.annexbot").warn("with {}", secret);
    logger("dev.annexbot")
        .warn("with", new IllegalStateException("a " + secret, new RuntimeException(secret)));
    assertThat(written()).contains("[secret]").doesNotContain("AbC", "a2114d57");
  }

  @Test
  void aTokenIsReplacedWhenTemplateAndArgumentMakeItTogether() {
    logger("dev.annexbot").warn("Bearer {}", "AbC");
    assertThat(written()).contains("Bearer [secret]").doesNotContain("AbC");
  }

  @Test
  void noLineOfAStackTraceLooksLikeAMessage() {
    logger("dev.annexbot")
        .error("broken", new IllegalStateException("one\n2026 ERROR two\r\nthree"));
    assertThat(written().lines().skip(1)).hasSizeGreaterThan(3).allMatch(l -> l.startsWith("  "));
  }

  @Test
  void plainWordsStay() {
    String plain = "A.5.7 is in the Bearer's xoxb table, 27001:2022 (6.1.3 d)";
    logger("dev.annexbot").info(plain);
    assertThat(written()).contains(plain);
  }

  @Test
  void librariesStayAtWarnings() {
    logger("org.flywaydb").info("not heard");
    logger("com.slack.api.bolt").info("not heard");
    logger("dev.annexbot").debug("not heard");
    logger("org.flywaydb").warn("heard");
    assertThat(written()).contains("heard").doesNotContain("not heard");
  }

  @Test
  void slackIsNeverHeardAtDebug() {
    context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.DEBUG);
    logger("com.slack.api.bolt.request").debug("X-Slack-Signature: 1");
    assertThat(written()).isEmpty();
  }

  @Test
  void whatIsWrittenToJavasOwnLogArrivesInOurs() {
    JavaLogging.join();
    var ours = (ch.qos.logback.classic.Logger) LoggerFactory.getLogger("org.apache.lucene.test");
    var heard = new ListAppender<ILoggingEvent>();
    heard.start();
    ours.addAppender(heard);
    java.util.logging.Logger.getLogger("org.apache.lucene.test").warning("heard");
    java.util.logging.Logger.getLogger("org.apache.lucene.test").info("not heard");
    ours.detachAppender(heard);
    assertThat(heard.list).extracting(ILoggingEvent::getMessage).containsExactly("heard");
  }

  private Logger logger(String name) {
    return context.getLogger(name);
  }

  private String written() {
    return written.toString(StandardCharsets.UTF_8);
  }
}
