/** What a text means, as a vector: texts that mean nearly the same have vectors that lie near. */
@NullMarked
package dev.annexbot.answer.meaning;

import org.jspecify.annotations.NullMarked;
