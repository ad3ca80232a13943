package dev.annexbot.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Everything that whoever runs the assistant can set. */
public record Settings(Slack slack, Web web, Files files, String contact) {

  /** How we meet Slack. */
  public record Slack(Mode mode, Secret botToken, Secret appToken, Secret signingSecret, URI api) {}

  /** The two ways in which Slack reaches an app. */
  public enum Mode {
    /** We call out and keep a socket open; needs an app-level token. */
    SOCKET,
    /** Slack calls us; needs the signing secret. */
    HTTP
  }

  /**
   * Where the small HTTP server listens.
   *
   * @param host the address for Slack's requests
   * @param port the port for Slack's requests; 0 takes a free one
   * @param healthPort the loopback port for health and metrics; 0 takes a free one
   */
  public record Web(String host, int port, int healthPort) {}

  /**
   * Where things are kept.
   *
   * @param data the folder of the database
   * @param indexData the folder of index-data that came with the program
   * @param ownIndexData the organization's own folder, laid over it
   */
  public record Files(Path data, Path indexData, Optional<Path> ownIndexData) {}
}
