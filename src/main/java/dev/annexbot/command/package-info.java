/** What can be typed at a shell: one class a command, in a package for what it is for. */
@NullMarked
package dev.annexbot.command;

import org.jspecify.annotations.NullMarked;
