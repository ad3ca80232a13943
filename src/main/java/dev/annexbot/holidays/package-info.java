/** Public holidays and weekends of countries and their regions (jollyday). */
@NullMarked
package dev.annexbot.holidays;

import org.jspecify.annotations.NullMarked;
