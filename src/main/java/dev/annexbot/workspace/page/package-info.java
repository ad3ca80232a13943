/** What the people in the workspace see and do, in a browser. */
@NullMarked
package dev.annexbot.workspace.page;

import org.jspecify.annotations.NullMarked;
