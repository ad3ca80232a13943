package dev.annexbot.workspace;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annexbot.workspace.state.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/**
 * How a workspace shall be.
 *
 * @param manifest what the app says of itself; it decides between Socket Mode and HTTP as well
 * @param port 0 takes a free one
 */
public record Setup(JsonNode manifest, int port, Clock clock) {

  /** A workspace with the app of that manifest, on a free port. */
  public static Setup of(Path manifest) throws IOException {
    JsonNode json =
        Json.read(Files.readAllBytes(manifest))
            .orElseThrow(() -> new IOException(manifest + " is no JSON. Mend the app manifest."));
    return new Setup(json, 0, Clock.systemUTC());
  }

  public Setup at(int newPort) {
    return new Setup(manifest, newPort, clock);
  }

  public Setup by(Clock newClock) {
    return new Setup(manifest, port, newClock);
  }

  /** The same with another manifest. */
  public Setup with(JsonNode newManifest) {
    return new Setup(newManifest, port, clock);
  }

  boolean isSocketMode() {
    return manifest.at("/settings/socket_mode_enabled").asBoolean(false);
  }
}
