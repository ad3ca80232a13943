/** What is counted, and what was done in a month. */
@NullMarked
package dev.annexbot.store.usage;

import org.jspecify.annotations.NullMarked;
