/** Who is reminded of what, when, and what there is to say this week. */
@NullMarked
package dev.annexbot.reminder;

import org.jspecify.annotations.NullMarked;
