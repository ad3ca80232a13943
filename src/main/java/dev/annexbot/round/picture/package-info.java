/** The last weeks of a round as a picture and as text. */
@NullMarked
package dev.annexbot.round.picture;

import org.jspecify.annotations.NullMarked;
