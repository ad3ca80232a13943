/** Risks, their treatment and what they are handed on with; the register they are kept in. */
@NullMarked
package dev.annexbot.risk;

import org.jspecify.annotations.NullMarked;
