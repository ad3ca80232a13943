/**
 * Which pages and references fit a question best, and how sure one can be that they do: words,
 * questions that people ask, other frameworks' texts, and nearness of meaning.
 */
@NullMarked
package dev.annexbot.answer.ranking;

import org.jspecify.annotations.NullMarked;
