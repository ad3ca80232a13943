/** What is to be sent, how far it has got, and where people are reached. */
@NullMarked
package dev.annexbot.store.letters;

import org.jspecify.annotations.NullMarked;
