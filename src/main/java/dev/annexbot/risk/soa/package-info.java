/** What was decided about each control for the Statement of Applicability (27001, 6.1.3 d). */
@NullMarked
package dev.annexbot.risk.soa;

import org.jspecify.annotations.NullMarked;
