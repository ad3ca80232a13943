/** What came in, what a thread is about, what people said of answers, and who was greeted. */
@NullMarked
package dev.annexbot.store.talk;

import org.jspecify.annotations.NullMarked;
