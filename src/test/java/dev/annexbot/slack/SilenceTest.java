package dev.annexbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What people wrote to the assistant never reaches the log, however things go wrong. */
class SilenceTest {
  private static final String CANARY = "my-password-is-Tr0ub4dor";

  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final AppenderBase<ILoggingEvent> ear =
      new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent line) {
          lines.add(line.getFormattedMessage());
          if (line.getThrowableProxy() != null) {
            lines.add(ThrowableProxyUtil.asString(line.getThrowableProxy()));
          }
        }
      };

  @BeforeEach
  void listen() {
    ear.setContext(root.getLoggerContext());
    ear.start();
    root.addAppender(ear);
  }

  @AfterEach
  void stop() {
    root.detachAppender(ear);
  }

  @Test
  void nothingThatPeopleWroteIsLogged() throws Exception {
    try (var house = new HttpHouse()) {
      house.desk.replies(
          incoming -> {
            throw new IllegalStateException("cannot read " + CANARY, new RuntimeException(CANARY));
          });
      house.event(
          "{'type':'app_mention','user':'U1','channel':'C1','ts':'1.1','text':'" + CANARY + "'}",
          ",'event_id':'E1'");
      house.event(
          "{'type':'message','user':'U1','channel':'D1','channel_type':'im','text':'"
              + CANARY
              + "'}",
          ",'event_id':'E2'");
      house.send("command=%2Fiso&text=" + CANARY + "&user_id=U1&channel_id=C1&trigger_id=t1");
      house.send("command=%2Felse&text=" + CANARY + "&user_id=U1&channel_id=C1&trigger_id=t2");
      house.send("text=" + CANARY);
      house.send("{\"type\":\"" + CANARY + "\"}");
      house.send("{\"text\":\"" + CANARY);
      house.send("payload=" + CANARY);
      house.interaction("{'type':'view_submission','text':'" + CANARY + "'}");
      house.interaction("{'type':'block_actions','actions':'" + CANARY + "'}");
      house.memo.ill = true;
      house.send("command=%2Fiso&text=" + CANARY + "&user_id=U1&channel_id=C1&trigger_id=t3");
    }
    assertThat(lines).hasSizeGreaterThan(5).noneMatch(line -> line.contains(CANARY));
  }
}
