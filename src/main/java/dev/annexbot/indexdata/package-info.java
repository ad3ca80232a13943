/** Reads the files of index-data, and names file, line and remedy of every mistake in them. */
@NullMarked
package dev.annexbot.indexdata;

import org.jspecify.annotations.NullMarked;
