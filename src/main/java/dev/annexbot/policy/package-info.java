/** Who may do what: one table, asked again at each click. */
@NullMarked
package dev.annexbot.policy;

import org.jspecify.annotations.NullMarked;
