package dev.annexbot.indexdata.prose;

/**
 * One line of a page that people read.
 *
 * @param number the line in its file, from 1
 * @param section the headline it stands under
 */
record ProseLine(int number, String section, String text) {}
