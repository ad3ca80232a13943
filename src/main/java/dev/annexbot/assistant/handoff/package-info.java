/** Hands questions to people and brings their answers back; words what both sides see of it. */
@NullMarked
package dev.annexbot.assistant.handoff;

import org.jspecify.annotations.NullMarked;
