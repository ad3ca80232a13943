/** What an organization has settled about the assistant: its channels, promises and limits. */
@NullMarked
package dev.annexbot.house;

import org.jspecify.annotations.NullMarked;
