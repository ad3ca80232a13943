/** How Slack writes people, channels, messages and files in JSON. */
@NullMarked
package dev.annexbot.workspace.shape;

import org.jspecify.annotations.NullMarked;
