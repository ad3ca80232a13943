/** Brings to the app what happens in the workspace: through a socket, or as signed requests. */
@NullMarked
package dev.annexbot.workspace.delivery;

import org.jspecify.annotations.NullMarked;
