/** Brings replies to where they belong in Teams. */
@NullMarked
package dev.annexbot.teams.post;

import org.jspecify.annotations.NullMarked;
