/** What admins settle about the assistant, by forms: the settings and who holds which role. */
@NullMarked
package dev.annexbot.assistant.admin;

import org.jspecify.annotations.NullMarked;
