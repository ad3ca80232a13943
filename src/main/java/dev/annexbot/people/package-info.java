/** Teams and their people: who leads whom, who is away, and what the platform knows of them. */
@NullMarked
package dev.annexbot.people;

import org.jspecify.annotations.NullMarked;
