/** Keys, tokens and passwords that people paste by mistake: finds them and takes them out. */
@NullMarked
package dev.annexbot.secret;

import org.jspecify.annotations.NullMarked;
