/** Hands a risk that is not one's own to somebody else, who takes it or gives it back. */
@NullMarked
package dev.annexbot.assistant.handover;

import org.jspecify.annotations.NullMarked;
