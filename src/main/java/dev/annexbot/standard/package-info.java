/**
 * What the standards say: clauses, controls, attributes, editions and crosswalks, each by its
 * reference.
 */
@NullMarked
package dev.annexbot.standard;

import org.jspecify.annotations.NullMarked;
