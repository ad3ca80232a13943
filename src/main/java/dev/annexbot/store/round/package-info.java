/** Rounds, their laps, and the parts people have in them. */
@NullMarked
package dev.annexbot.store.round;

import org.jspecify.annotations.NullMarked;
