/** What a person wants: which kind of question it is, and whether it is one for us at all. */
@NullMarked
package dev.annexbot.answer.understand;

import org.jspecify.annotations.NullMarked;
