/** The journal, each line sealed to the one before, and the names that stand for people in it. */
@NullMarked
package dev.annexbot.store.journal;

import org.jspecify.annotations.NullMarked;
