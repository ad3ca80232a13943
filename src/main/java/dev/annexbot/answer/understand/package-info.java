/** What a person wants: what their words are, and which kind of question it is. */
@NullMarked
package dev.annexbot.answer.understand;

import org.jspecify.annotations.NullMarked;
