/** The front door: the command line, and the one place where all parts of the house meet. */
@NullMarked
package dev.annexbot;

import org.jspecify.annotations.NullMarked;
