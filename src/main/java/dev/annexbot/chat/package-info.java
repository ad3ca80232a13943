/** People, places, cards and forms: a conversation in words that no chat platform owns. */
@NullMarked
package dev.annexbot.chat;

import org.jspecify.annotations.NullMarked;
