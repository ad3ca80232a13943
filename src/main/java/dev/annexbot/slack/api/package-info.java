/** Calls to Slack: what was refused for certain, what is unclear, and no second try on doubt. */
@NullMarked
package dev.annexbot.slack.api;

import org.jspecify.annotations.NullMarked;
