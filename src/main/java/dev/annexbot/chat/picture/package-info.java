/**
 * Pictures made of dots, with smooth edges, drawn without fonts or a screen, which servers lack.
 */
@NullMarked
package dev.annexbot.chat.picture;

import org.jspecify.annotations.NullMarked;
