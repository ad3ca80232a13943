/** Tells whether a question is for us: by turns of phrase, and by what it is like. */
@NullMarked
package dev.annexbot.answer.scope;

import org.jspecify.annotations.NullMarked;
