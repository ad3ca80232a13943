/** Check-ins that come again each week: who is asked when, at most twice, and what came of it. */
@NullMarked
package dev.annexbot.round;

import org.jspecify.annotations.NullMarked;
