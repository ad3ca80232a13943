package dev.annexbot.answer.ranking;

import dev.annexbot.answer.index.Unit;

/** A unit and how well it fits what was asked; comparable within one question only. */
public record Scored(Unit unit, double score) {}
