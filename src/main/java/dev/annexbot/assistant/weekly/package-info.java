/** The weekly reminder: what there is to say, its cards and buttons, and what people can set. */
@NullMarked
package dev.annexbot.assistant.weekly;

import org.jspecify.annotations.NullMarked;
