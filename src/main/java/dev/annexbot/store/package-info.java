/** Keeps things in SQL. */
@NullMarked
package dev.annexbot.store;

import org.jspecify.annotations.NullMarked;
