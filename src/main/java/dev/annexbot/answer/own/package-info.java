/** Finds what the organization's own documents say to a question. */
@NullMarked
package dev.annexbot.answer.own;

import org.jspecify.annotations.NullMarked;
