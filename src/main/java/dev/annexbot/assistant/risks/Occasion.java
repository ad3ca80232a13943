package dev.annexbot.assistant.risks;

import dev.annexbot.checkin.RunId;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What somebody was asked to do a check-in for.
 *
 * @param slot the same for the same occasion
 * @param team the place whose people the summary is for, or ""
 * @param run the check-in that was begun for it before
 * @param begun is told which check-in it is, and says whether that may be
 */
public record Occasion(String slot, String team, Optional<RunId> run, Predicate<RunId> begun) {}
