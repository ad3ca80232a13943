/** What the strict Slack refuses: blocks, views, texts, calls, their tempo, and manifests. */
@NullMarked
package dev.annexbot.workspace.rules;

import org.jspecify.annotations.NullMarked;
