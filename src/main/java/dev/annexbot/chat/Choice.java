package dev.annexbot.chat;

/** One entry of a list: what is shown (at most 75 characters) and what it stands for. */
public record Choice(String label, String value) {}
