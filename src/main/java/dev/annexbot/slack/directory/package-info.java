/** What Slack knows of people, channels and user groups. */
@NullMarked
package dev.annexbot.slack.directory;

import org.jspecify.annotations.NullMarked;
