package dev.annexbot.workspace;

import dev.annexbot.workspace.api.Hooks;
import dev.annexbot.workspace.api.House;
import dev.annexbot.workspace.api.InstallCodes;
import dev.annexbot.workspace.api.Posting;
import dev.annexbot.workspace.api.Refused;
import dev.annexbot.workspace.api.Tokens;
import dev.annexbot.workspace.api.WebApi;
import dev.annexbot.workspace.delivery.Deliveries;
import dev.annexbot.workspace.delivery.Events;
import dev.annexbot.workspace.delivery.Payloads;
import dev.annexbot.workspace.delivery.SignedRequests;
import dev.annexbot.workspace.delivery.Socket;
import dev.annexbot.workspace.delivery.Wire;
import dev.annexbot.workspace.door.Door;
import dev.annexbot.workspace.fault.Faults;
import dev.annexbot.workspace.fault.Trouble;
import dev.annexbot.workspace.page.Company;
import dev.annexbot.workspace.page.Page;
import dev.annexbot.workspace.page.Streams;
import dev.annexbot.workspace.state.Agenda;
import dev.annexbot.workspace.state.AppFace;
import dev.annexbot.workspace.state.World;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** A small Slack on loopback, with some people in it and one app. */
public final class Workspace implements AutoCloseable {
  private final Door door;
  private final AppFace app;
  private final Tokens tokens;
  private final World world;
  private final Agenda agenda;
  private final InstallCodes codes;
  private final Streams streams;
  private final Wire wire;
  private final Deliveries deliveries;
  private final Faults faults = new Faults();
  private final Trouble trouble;

  private Workspace(Setup setup, Door door) {
    this.door = door;
    this.app = new AppFace(setup.manifest());
    this.world =
        new World(setup.clock(), app.handle(), app.name(), app.pane() == AppFace.Pane.NONE);
    this.tokens = Tokens.fresh(world.ids());
    this.agenda = new Agenda(setup.clock());
    this.codes = new InstallCodes(setup.clock());
    this.streams = new Streams(world);
    this.wire =
        setup.isSocketMode()
            ? new Socket(world.ids(), setup.clock(), this::tellWhetherConnected)
            : new SignedRequests(tokens.signingSecret(), setup.clock());
    this.deliveries = new Deliveries(wire, agenda, setup.clock());
    this.trouble = new Trouble(faults, deliveries, socket());
  }

  /** Opens a workspace. */
  public static Workspace open(Setup setup) throws IOException {
    Door door = Door.at(setup.port());
    Workspace workspace = new Workspace(setup, door);
    try {
      workspace.open();
      return workspace;
    } catch (IOException | RuntimeException e) {
      workspace.close();
      throw e;
    }
  }

  private void open() throws IOException {
    URI base = door.base();
    Events events = new Events(world, app, base, deliveries);
    world.listeners().add(streams);
    world.listeners().add(events);
    House house =
        new House(
            world, app, base, tokens, new House.Surroundings(agenda, this::nextSocket, codes));
    Posting posting = new Posting(house);
    Payloads payloads = new Payloads(world, base, tokens.verification());
    Company.Ways ways = new Company.Ways(deliveries, events, payloads, posting);
    door.open(
        new Door.Behind(
            world,
            tokens,
            new Door.ForApp(new WebApi(house), new Hooks(house, posting), faults, trouble),
            new Door.ForPeople(new Page(new Company(world, app, ways)), streams),
            socket()));
  }

  private URI nextSocket() {
    return socket()
        .map(socket -> door.socket(socket.ticket()))
        .orElseThrow(() -> new Refused("socket_mode_not_enabled"));
  }

  private Optional<Socket> socket() {
    return wire instanceof Socket socket ? Optional.of(socket) : Optional.empty();
  }

  private void tellWhetherConnected() {
    streams.appIs(wire.isConnected());
  }

  /** Where people look at it with a browser. */
  public URI page() {
    return door.base().resolve("/");
  }

  /** Where the app calls Slack's methods. */
  public URI api() {
    return door.base().resolve("/api/");
  }

  /** What the browser of somebody who installs the app would bring back. */
  public InstallCodes installCodes() {
    return codes;
  }

  public Tokens tokens() {
    return tokens;
  }

  /** Makes things go wrong. */
  public Trouble trouble() {
    return trouble;
  }

  /** Who and what there is in it. */
  public World world() {
    return world;
  }

  /** In HTTP mode the app listens there from now on. */
  public void callAt(URI address) {
    if (!(wire instanceof SignedRequests requests)) {
      throw new IllegalStateException("The manifest says Socket Mode: the app calls us");
    }
    requests.callAt(address);
    streams.appIs(true);
  }

  /** What will be done later, for tests that wait for it. */
  Agenda agenda() {
    return agenda;
  }

  /** How many sockets the app has open. */
  public int openSockets() {
    return socket().map(Socket::openSockets).orElse(0);
  }

  @Override
  public void close() {
    trouble.thaw();
    agenda.close();
    streams.close();
    wire.close();
    door.close();
  }
}
