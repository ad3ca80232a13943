/** Reads the organization's own documents: Markdown, text, PDF, Word. */
@NullMarked
package dev.annexbot.documents;

import org.jspecify.annotations.NullMarked;
