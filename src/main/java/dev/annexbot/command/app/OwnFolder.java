package dev.annexbot.command.app;

import dev.annexbot.answer.own.OwnDocuments;
import dev.annexbot.documents.DocumentFolder;
import dev.annexbot.documents.Unread;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what is found in step with the folder of the organization's own documents. */
public final class OwnFolder implements Runnable {
  private static final Logger log = LoggerFactory.getLogger(OwnFolder.class);
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);

  private final Optional<DocumentFolder> folder;
  private final OwnDocuments documents;
  private final Clock clock;
  private String state = "";
  private Instant next = Instant.MIN;
  private List<Unread> unread = List.of();

  public OwnFolder(Optional<Path> folder, OwnDocuments documents, Clock clock) {
    this.folder = folder.map(DocumentFolder::new);
    this.documents = documents;
    this.clock = clock;
  }

  /** What is found in it. */
  public OwnDocuments documents() {
    return documents;
  }

  /** The files that had to be left out, when it was last read. */
  synchronized List<Unread> unread() {
    return unread;
  }

  /** Reads the folder if a file has come, gone or changed; looks at most twice a minute. */
  @Override
  public synchronized void run() {
    Instant now = clock.instant();
    if (folder.isPresent() && !now.isBefore(next)) {
      next = now.plus(LOOK_AGAIN);
      String found = folder.get().state();
      if (!found.equals(state)) {
        read(folder.get());
        state = found;
      }
    }
  }

  private void read(DocumentFolder from) {
    DocumentFolder.Contents contents = from.read();
    documents.hold(contents.documents());
    unread = contents.unread();
    unread.forEach(each -> log.warn("A document of your own is left out: {}", each));
    log.info(
        "Your own documents: {} with {} passages", contents.documents().size(), documents.size());
  }
}
