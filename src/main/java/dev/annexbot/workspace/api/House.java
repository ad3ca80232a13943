package dev.annexbot.workspace.api;

import dev.annexbot.workspace.state.Agenda;
import dev.annexbot.workspace.state.AppFace;
import dev.annexbot.workspace.state.World;
import java.net.URI;

/**
 * What the methods work with.
 *
 * @param base where the workspace is
 */
public record House(World world, AppFace app, URI base, Tokens tokens, Surroundings around) {

  /**
   * What the methods reach for outside of the world.
   *
   * @param sockets names the address of a new socket
   * @param codes for which an app gets its token
   */
  public record Surroundings(Agenda agenda, Sockets sockets, InstallCodes codes) {}

  /** Names the addresses at which sockets can be opened. */
  @FunctionalInterface
  public interface Sockets {
    URI next();
  }
}
