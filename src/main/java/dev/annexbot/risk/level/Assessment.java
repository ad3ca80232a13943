package dev.annexbot.risk.level;

/** What somebody thinks of a risk. */
public record Assessment(Likelihood likelihood, Consequence consequence, Confidence confidence) {}
