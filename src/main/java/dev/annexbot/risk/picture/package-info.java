/** The matrix as a picture and as text; drawn without fonts or a screen, which servers lack. */
@NullMarked
package dev.annexbot.risk.picture;

import org.jspecify.annotations.NullMarked;
