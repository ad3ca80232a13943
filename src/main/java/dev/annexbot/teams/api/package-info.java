/** Calls the Bot Connector: with which token, how often, and what its answers mean. */
@NullMarked
package dev.annexbot.teams.api;

import org.jspecify.annotations.NullMarked;
