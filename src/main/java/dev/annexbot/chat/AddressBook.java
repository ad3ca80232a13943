package dev.annexbot.chat;

import java.util.Optional;

/**
 * What a wall has to know to reach a place or a person again, and only learns when they come to it.
 * The entries are opaque to everyone else. Thread-safe.
 */
public interface AddressBook {

  /** Keeps the entry, in place of an older one. */
  void keep(String who, String entry);

  /** The entry, unless it was never kept or has been dropped. */
  Optional<String> find(String who);

  /** Forgets the entry: they cannot be reached any more. */
  void drop(String who);
}
