package dev.annexbot.usage;

/** How often something was counted. */
public record Count(Counted what, long times) {}
