/** The one door of the workspace, on loopback: who may come in, and where each request goes. */
@NullMarked
package dev.annexbot.workspace.door;

import org.jspecify.annotations.NullMarked;
