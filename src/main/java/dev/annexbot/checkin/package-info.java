/** Guided risk check-ins: one short step at a time, until a risk is described. */
@NullMarked
package dev.annexbot.checkin;

import org.jspecify.annotations.NullMarked;
