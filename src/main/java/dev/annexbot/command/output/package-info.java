/** What a command leaves behind for machines: exit codes and JSON lines. */
@NullMarked
package dev.annexbot.command.output;

import org.jspecify.annotations.NullMarked;
