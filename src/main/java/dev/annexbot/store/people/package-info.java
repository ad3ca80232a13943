/**
 * Who somebody is: accounts, roles, teams and absences; and what their organization has settled.
 */
@NullMarked
package dev.annexbot.store.people;

import org.jspecify.annotations.NullMarked;
