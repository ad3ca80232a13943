/** The two wires to Slack: its signed requests, and the socket that we open ourselves. */
@NullMarked
package dev.annexbot.slack.wire;

import org.jspecify.annotations.NullMarked;
