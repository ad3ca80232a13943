/** The settings: read from the environment once, every mistake named at once. */
@NullMarked
package dev.annexbot.settings;

import org.jspecify.annotations.NullMarked;
