/** The append-only record of who did what and which text they were shown, and packs of evidence. */
@NullMarked
package dev.annexbot.journal;

import org.jspecify.annotations.NullMarked;
