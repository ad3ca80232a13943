/** How the assistant introduces itself: to each person, to admins, and in channels, each once. */
@NullMarked
package dev.annexbot.assistant.welcome;

import org.jspecify.annotations.NullMarked;
