/**
 * One person with several accounts: who did it, how they link and part them, where they are
 * reached.
 */
@NullMarked
package dev.annexbot.assistant.accounts;

import org.jspecify.annotations.NullMarked;
