/** Writes the register and the statement of applicability as files, and reads registers back. */
@NullMarked
package dev.annexbot.export;

import org.jspecify.annotations.NullMarked;
