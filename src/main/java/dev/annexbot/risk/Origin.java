package dev.annexbot.risk;

import dev.annexbot.chat.PersonId;
import java.time.Instant;

/**
 * Where a risk came from.
 *
 * @param run the check-in that raised it; each raises at most one
 * @param template the questionnaire of that check-in
 * @param team where its summary goes, so that the people there see it as their team's
 */
public record Origin(PersonId by, Instant at, String run, String template, String team) {}
