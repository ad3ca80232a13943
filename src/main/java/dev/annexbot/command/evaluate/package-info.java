/** The command that measures how well a file of questions is answered, and what it counts. */
@NullMarked
package dev.annexbot.command.evaluate;

import org.jspecify.annotations.NullMarked;
