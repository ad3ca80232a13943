/** A small, strict Slack on loopback, for the demo and the tests. */
@NullMarked
package dev.annexbot.workspace;

import org.jspecify.annotations.NullMarked;
