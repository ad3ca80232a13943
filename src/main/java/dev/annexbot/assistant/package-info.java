/** Understands what was said, sends it to the right room, and words the reply as a card. */
@NullMarked
package dev.annexbot.assistant;

import org.jspecify.annotations.NullMarked;
