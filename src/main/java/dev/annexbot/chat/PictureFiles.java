package dev.annexbot.chat;

import java.util.Optional;

/**
 * Remembers as which file a platform keeps a picture, so that it is brought there once. Thread-safe
 * and durable; what nobody has asked for in a long time is forgotten.
 */
public interface PictureFiles {
  /** Where nothing is remembered. */
  PictureFiles NONE =
      new PictureFiles() {
        @Override
        public Optional<String> find(Org org, Png picture) {
          return Optional.empty();
        }

        @Override
        public void keep(Org org, Png picture, String file) {}

        @Override
        public void forget(Org org, Png picture, String file) {}
      };

  /** The file that this very picture is in that organization. */
  Optional<String> find(Org org, Png picture);

  /** From now on it is that file. */
  void keep(Org org, Png picture, String file);

  /** That file is gone; does nothing if the picture is another one by now. */
  void forget(Org org, Png picture, String file);
}
