package dev.annexbot.web;

/** An exception whose message is in our own words and quotes nobody, so that a log may have it. */
public interface Sayable {}
