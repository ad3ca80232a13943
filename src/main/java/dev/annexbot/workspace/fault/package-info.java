/** Trouble on demand, so that an app can show how it bears it. */
@NullMarked
package dev.annexbot.workspace.fault;

import org.jspecify.annotations.NullMarked;
