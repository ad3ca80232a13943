package dev.annexbot.answer;

import dev.annexbot.standard.Reference;

/** A clause or control and how well it fits; comparable within one search only. */
public record Hit(Reference reference, double score) {}
