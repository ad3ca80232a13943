package dev.annexbot.indexdata;

import dev.annexbot.checkin.Template;

/**
 * A questionnaire and the text of its file, which is kept so that a check-in that began with it can
 * end with it.
 */
public record Questionnaire(Template template, String text) {}
