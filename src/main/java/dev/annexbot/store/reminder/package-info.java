/** Who is reminded, what became of a week, and what somebody put off. */
@NullMarked
package dev.annexbot.store.reminder;

import org.jspecify.annotations.NullMarked;
