/** Where Teams knocks: who may come in, and that everything is acknowledged in time. */
@NullMarked
package dev.annexbot.teams.wire;

import org.jspecify.annotations.NullMarked;
