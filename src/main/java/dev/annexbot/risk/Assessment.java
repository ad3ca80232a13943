package dev.annexbot.risk;

/** What somebody thinks of a risk. */
public record Assessment(Likelihood likelihood, Consequence consequence, Confidence confidence) {}
