package dev.annexbot.answer;

/** A unit and how well it fits what was asked. */
record Scored(Unit unit, double score) {}
