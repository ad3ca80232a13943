/** Our pages as an index of their words, and the words of a question as it knows them. */
@NullMarked
package dev.annexbot.answer.index;

import org.jspecify.annotations.NullMarked;
