/** A few words to say what JSON has to look like, and what is wrong with it where it does not. */
@NullMarked
package dev.annexbot.workspace.rules.shape;

import org.jspecify.annotations.NullMarked;
