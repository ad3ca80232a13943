/** How much the assistant is used: counts alone, and nobody's name. */
@NullMarked
package dev.annexbot.usage;

import org.jspecify.annotations.NullMarked;
