/** What the app may ask and do: Slack's Web API, and the addresses it answers at. */
@NullMarked
package dev.annexbot.workspace.api;

import org.jspecify.annotations.NullMarked;
