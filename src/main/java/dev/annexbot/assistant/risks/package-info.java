/** Words check-ins and the risk register as cards and forms, and does what is pressed on them. */
@NullMarked
package dev.annexbot.assistant.risks;

import org.jspecify.annotations.NullMarked;
