package dev.annexbot.workspace.page;

import dev.annexbot.workspace.api.Posting;
import dev.annexbot.workspace.delivery.Deliveries;
import dev.annexbot.workspace.delivery.Events;
import dev.annexbot.workspace.delivery.Payloads;
import dev.annexbot.workspace.state.AppFace;
import dev.annexbot.workspace.state.World;

/** Whom the page works with. */
public record Company(World world, AppFace app, Ways ways) {

  /** The ways to the app, and the one in which the app speaks. */
  public record Ways(Deliveries deliveries, Events events, Payloads payloads, Posting posting) {}
}
