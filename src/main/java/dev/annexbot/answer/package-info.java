/**
 * From a question to a cited answer, or an honest "I don't know". Lucene lives here, and only here.
 */
@NullMarked
package dev.annexbot.answer;

import org.jspecify.annotations.NullMarked;
