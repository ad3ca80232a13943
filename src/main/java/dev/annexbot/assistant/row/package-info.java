/** The row of rooms behind the desk: who is asked first whether something is theirs. */
@NullMarked
package dev.annexbot.assistant.row;

import org.jspecify.annotations.NullMarked;
