/**
 * How large a risk is: likelihood, consequence, the level of risk they make, and what may be
 * accepted.
 */
@NullMarked
package dev.annexbot.risk.level;

import org.jspecify.annotations.NullMarked;
