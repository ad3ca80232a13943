/** The databases we can live in: a file of SQLite's, or a PostgreSQL that replicas share. */
@NullMarked
package dev.annexbot.store.engine;

import org.jspecify.annotations.NullMarked;
