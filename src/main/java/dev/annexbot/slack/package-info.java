/** Speaks Slack: Bolt brings in what people do, Block Kit shows them the answer. */
@NullMarked
package dev.annexbot.slack;

import org.jspecify.annotations.NullMarked;
