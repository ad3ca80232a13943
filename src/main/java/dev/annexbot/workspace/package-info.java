/**
 * A small, strict Slack on loopback, for the demo and the tests; it shares no code with the wall.
 */
@NullMarked
package dev.annexbot.workspace;

import org.jspecify.annotations.NullMarked;
