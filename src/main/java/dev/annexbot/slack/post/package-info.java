/** Delivers what the desk replies: as messages, windows, the Home page, or a whisper. */
@NullMarked
package dev.annexbot.slack.post;

import org.jspecify.annotations.NullMarked;
