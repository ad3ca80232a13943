/** Speaks Teams: activities bring in what people do, Adaptive Cards show them the answer. */
@NullMarked
package dev.annexbot.teams;

import org.jspecify.annotations.NullMarked;
