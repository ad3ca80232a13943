/** Reads the prose of index-data critically: numbers, counts, editions, words and reading ease. */
@NullMarked
package dev.annexbot.indexdata.prose;

import org.jspecify.annotations.NullMarked;
