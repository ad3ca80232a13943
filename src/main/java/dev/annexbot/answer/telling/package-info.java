/** What is said: sentences chosen from our pages, each with the numbers it rests on. */
@NullMarked
package dev.annexbot.answer.telling;

import org.jspecify.annotations.NullMarked;
