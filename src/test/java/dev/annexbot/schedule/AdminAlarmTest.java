package dev.annexbot.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import dev.annexbot.assistant.NoticeCards;
import dev.annexbot.chat.Letter;
import dev.annexbot.chat.Outbox;
import dev.annexbot.chat.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdminAlarmTest {
  private static final PersonId ADMIN = new PersonId("slack:T1:UADMIN");
  private static final String CHANNEL = "slack:CADMIN";
  private static final Letter SUMMARY = new Letter("summary", "checkin-42", "slack:CRISK");
  private static final Letter REMINDER =
      new Letter("reminder", "slack:T1:UANNA/2026-W48", "slack:T1:UANNA");

  private final Outbox outbox = mock(Outbox.class);
  private final List<Letter> put = new ArrayList<>();
  private Set<String> channels = Set.of(CHANNEL);
  private final AdminAlarm alarm = new AdminAlarm(outbox, () -> Set.of(ADMIN), () -> channels);

  @BeforeEach
  void listens() {
    doAnswer(call -> put.add(call.getArgument(0))).when(outbox).put(any());
  }

  private String inChannel() {
    Letter letter =
        put.stream().filter(each -> each.address().equals(CHANNEL)).findFirst().orElseThrow();
    assertThat(letter.kind()).isEqualTo(AdminAlarm.IN_CHANNEL);
    return NoticeCards.inChannel().write(letter).orElseThrow().toString();
  }

  private String toAdmin() {
    Letter letter =
        put.stream().filter(each -> each.address().equals(ADMIN.value())).findFirst().orElseThrow();
    assertThat(letter.kind()).isEqualTo(AdminAlarm.KIND);
    return NoticeCards.toAdmin().write(letter).orElseThrow().toString();
  }

  @Test
  void whatIsLostIsToldToEachAdminAndInTheirChannel() {
    alarm.dead(SUMMARY, "is_archived");
    assertThat(put).hasSize(2);
    assertThat(toAdmin()).contains("**summary/checkin-42** will never arrive (is_archived)");
    assertThat(inChannel()).contains("**summary/checkin-42** will never arrive (is_archived)");
  }

  @Test
  void theChannelIsNotToldWhoAMessageWasFor() {
    alarm.parked(REMINDER, "no scope");
    assertThat(toAdmin()).contains("whether **reminder/slack:T1:UANNA/2026-W48** arrived");
    assertThat(inChannel()).contains("whether **reminder** arrived").doesNotContain("UANNA");
  }

  @Test
  void withoutAChannelAdminsAloneAreTold() {
    channels = Set.of();
    alarm.doubled(SUMMARY);
    assertThat(put).extracting(Letter::address).containsExactly(ADMIN.value());
  }

  @Test
  void whatCannotBePostedInTheChannelIsNotToldThere() {
    alarm.dead(new Letter("weekly-figures", "slack:T1/2026-W48", CHANNEL), "is_archived");
    assertThat(put).extracting(Letter::address).containsExactly(ADMIN.value());
  }

  @Test
  void aNoticeThatIsLostIsToldToNobody() {
    alarm.dead(new Letter(AdminAlarm.KIND, "dead|summary/1||x", ADMIN.value()), "gone");
    alarm.dead(new Letter(AdminAlarm.IN_CHANNEL, "dead|summary/1||x", "slack:COLD"), "gone");
    assertThat(put).isEmpty();
  }
}
