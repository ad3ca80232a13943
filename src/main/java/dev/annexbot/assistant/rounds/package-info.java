/** Words check-in rounds as cards and forms, and does what is pressed on them. */
@NullMarked
package dev.annexbot.assistant.rounds;

import org.jspecify.annotations.NullMarked;
