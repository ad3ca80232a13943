/** Words teams as cards and forms, and does what is pressed on them. */
@NullMarked
package dev.annexbot.assistant.people;

import org.jspecify.annotations.NullMarked;
