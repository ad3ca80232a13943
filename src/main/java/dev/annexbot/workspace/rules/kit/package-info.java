/** The blocks and elements of Block Kit: what each has to have and may have. */
@NullMarked
package dev.annexbot.workspace.rules.kit;

import org.jspecify.annotations.NullMarked;
