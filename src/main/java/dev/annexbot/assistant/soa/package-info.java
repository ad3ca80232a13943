/** Words the Statement of Applicability as cards and forms, and takes decisions about controls. */
@NullMarked
package dev.annexbot.assistant.soa;

import org.jspecify.annotations.NullMarked;
