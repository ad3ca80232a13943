/** Where all parts of the house meet: they are put together by hand, room by room. */
@NullMarked
package dev.annexbot.command.app;

import org.jspecify.annotations.NullMarked;
