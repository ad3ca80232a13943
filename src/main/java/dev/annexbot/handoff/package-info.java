/** Questions that people must answer: states, promises, and the answer that becomes knowledge. */
@NullMarked
package dev.annexbot.handoff;

import org.jspecify.annotations.NullMarked;
