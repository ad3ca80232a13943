/** Commands for those who set it up: the settings, the machine, the file for Teams. */
@NullMarked
package dev.annexbot.command.setup;

import org.jspecify.annotations.NullMarked;
