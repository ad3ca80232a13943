/** Commands that answer or look something up, and end. */
@NullMarked
package dev.annexbot.command.ask;

import org.jspecify.annotations.NullMarked;
