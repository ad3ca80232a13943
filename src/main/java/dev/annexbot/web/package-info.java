/**
 * One small HTTP server: doors for the chat platforms, and a loopback door for health and metrics.
 */
@NullMarked
package dev.annexbot.web;

import org.jspecify.annotations.NullMarked;
