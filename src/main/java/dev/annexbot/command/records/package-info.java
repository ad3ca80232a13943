/** Commands that take records out of the database, put them in, copy or verify them. */
@NullMarked
package dev.annexbot.command.records;

import org.jspecify.annotations.NullMarked;
