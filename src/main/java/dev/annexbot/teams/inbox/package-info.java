/** Takes in what people do in Teams: claims it, and brings it to the desk. */
@NullMarked
package dev.annexbot.teams.inbox;

import org.jspecify.annotations.NullMarked;
