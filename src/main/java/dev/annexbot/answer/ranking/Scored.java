package dev.annexbot.answer.ranking;

/** A unit and how well it fits what was asked; comparable within one question only. */
public record Scored(Unit unit, double score) {}
