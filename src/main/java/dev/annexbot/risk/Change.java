package dev.annexbot.risk;

import dev.annexbot.chat.PersonId;
import java.time.Instant;

/** Who changed a risk, when, and by what act, e.g. {@code risk.accepted}. */
public record Change(PersonId who, Instant when, String act) {}
