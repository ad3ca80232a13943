/** Cards and forms as Block Kit: pure functions that keep every limit of Slack. */
@NullMarked
package dev.annexbot.slack.drawing;

import org.jspecify.annotations.NullMarked;
