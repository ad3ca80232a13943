/** Takes in what people do at Slack: claims it, acknowledges it, and brings it to the desk. */
@NullMarked
package dev.annexbot.slack.inbox;

import org.jspecify.annotations.NullMarked;
