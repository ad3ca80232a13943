/** Hands the register and the Statement of Applicability over as files, to those who may. */
@NullMarked
package dev.annexbot.assistant.papers;

import org.jspecify.annotations.NullMarked;
