/** What can be typed at a shell: one class a command, and their machine-readable forms. */
@NullMarked
package dev.annexbot.command;

import org.jspecify.annotations.NullMarked;
