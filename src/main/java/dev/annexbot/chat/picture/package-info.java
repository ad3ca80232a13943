/** Pictures made of dots, drawn without fonts or a screen, which servers lack. */
@NullMarked
package dev.annexbot.chat.picture;

import org.jspecify.annotations.NullMarked;
