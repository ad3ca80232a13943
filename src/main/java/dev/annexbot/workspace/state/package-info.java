/** Who and what there is in the workspace: people, places, messages, windows; it knows no wire. */
@NullMarked
package dev.annexbot.workspace.state;

import org.jspecify.annotations.NullMarked;
