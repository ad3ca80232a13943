/** The register of risks, what was decided about controls, and the check-ins that feed both. */
@NullMarked
package dev.annexbot.store.register;

import org.jspecify.annotations.NullMarked;
