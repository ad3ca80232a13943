/** Questions that people must answer, the rules that came of them, and the weeks that were told. */
@NullMarked
package dev.annexbot.store.handoff;

import org.jspecify.annotations.NullMarked;
