/** The ticking: finds what is due and sees to it, in each of us that runs. */
@NullMarked
package dev.annexbot.schedule;

import org.jspecify.annotations.NullMarked;
