/** Draws cards and forms as Adaptive Cards. */
@NullMarked
package dev.annexbot.teams.drawing;

import org.jspecify.annotations.NullMarked;
