/** Risks, criteria, levels, treatment and acceptance; the register they are kept in. */
@NullMarked
package dev.annexbot.risk;

import org.jspecify.annotations.NullMarked;
