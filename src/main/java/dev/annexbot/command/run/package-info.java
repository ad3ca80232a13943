/** Commands that keep the assistant running: in the terminal, in a demo, in Slack and Teams. */
@NullMarked
package dev.annexbot.command.run;

import org.jspecify.annotations.NullMarked;
