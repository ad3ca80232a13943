/** What whoever runs the assistant reads: one line a message, without secrets. */
@NullMarked
package dev.annexbot.log;

import org.jspecify.annotations.NullMarked;
