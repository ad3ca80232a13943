package dev.annexbot.chat;

import java.time.ZoneId;
import java.util.Optional;

/**
 * What a chat platform knows of somebody.
 *
 * @param isMember whether they are with us, and no guest: not once they have left
 * @param zone where they are
 */
public record Profile(boolean isMember, Optional<ZoneId> zone) {}
