/**
 * Speaks to a person at a terminal: the smallest wall, and the proof that the core knows no
 * platform.
 */
@NullMarked
package dev.annexbot.terminal;

import org.jspecify.annotations.NullMarked;
