package dev.annexbot.workspace.door;

import dev.annexbot.workspace.api.Hooks;
import dev.annexbot.workspace.api.Tokens;
import dev.annexbot.workspace.api.WebApi;
import dev.annexbot.workspace.delivery.Socket;
import dev.annexbot.workspace.fault.Faults;
import dev.annexbot.workspace.fault.Trouble;
import dev.annexbot.workspace.page.Page;
import dev.annexbot.workspace.page.Streams;
import dev.annexbot.workspace.state.World;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;

/** The server on loopback. Its port is known before it opens, because addresses name it. */
public final class Door implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";

  private final Server server;
  private final ServerConnector connector;

  private Door(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /**
   * Takes a port, but lets nobody in yet.
   *
   * @param port 0 takes a free one
   * @throws BindException if the port is taken
   */
  public static Door at(int port) throws IOException {
    var threads = new QueuedThreadPool(32, 4);
    threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
    threads.setDaemon(true);
    threads.setName("workspace");
    var server = new Server(threads);
    var http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendDateHeader(false);
    var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(LOOPBACK);
    connector.setPort(port);
    connector.setIdleTimeout(60_000);
    connector.setShutdownIdleTimeout(50);
    open(connector);
    server.addConnector(connector);
    return new Door(server, connector);
  }

  /** Jetty wraps what the caller can do something about. */
  private static void open(ServerConnector connector) throws IOException {
    try {
      connector.open();
    } catch (IOException e) {
      if (e.getCause() instanceof BindException taken) {
        throw taken;
      }
      throw e;
    }
  }

  public URI base() {
    return URI.create("http://" + LOOPBACK + ":" + connector.getLocalPort());
  }

  /** Where an app opens a socket with that ticket. */
  public URI socket(String ticket) {
    return URI.create(
        "ws://" + LOOPBACK + ":" + connector.getLocalPort() + "/link?ticket=" + ticket);
  }

  /** What lies behind the door. */
  public record Behind(
      World world, Tokens tokens, ForApp forApp, ForPeople forPeople, Optional<Socket> socket) {}

  /** What the app comes to. */
  public record ForApp(WebApi api, Hooks hooks, Faults faults, Trouble trouble) {}

  /** What people come to. */
  public record ForPeople(Page page, Streams streams) {}

  /** Lets everybody in. */
  public void open(Behind behind) throws IOException {
    var files = new FileDoor(behind.world(), behind.tokens().bot());
    var reception =
        new Reception(
            new ApiDoor(behind.forApp().api(), behind.forApp().hooks(), files),
            new ControlDoor(behind.forApp().trouble(), behind.tokens().control()),
            new Reception.Rooms(
                behind.forPeople().page(),
                behind.forPeople().streams(),
                behind.forApp().faults(),
                behind.world().clock()));
    var threshold = new Threshold(connector.getLocalPort());
    threshold.setHandler(
        behind.socket().map(socket -> sockets(socket, reception)).orElse(reception));
    server.setHandler(threshold);
    server.setStopTimeout(200);
    try {
      server.start();
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("The workspace's server did not start", e);
    }
  }

  private Handler sockets(Socket socket, Handler others) {
    var upgrade =
        WebSocketUpgradeHandler.from(
            server,
            container -> {
              container.setIdleTimeout(Duration.ZERO);
              container.setMaxTextMessageSize(1024 * 1024);
              container.addMapping(
                  "/link",
                  (request, response, callback) -> {
                    String ticket = Request.extractQueryParameters(request).getValue("ticket");
                    if (ticket != null && socket.admits(ticket)) {
                      return socket.newLink();
                    }
                    Answer.text(401, "That ticket is not good.\n").send(response, callback);
                    return null;
                  });
            });
    upgrade.setHandler(others);
    return upgrade;
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (TimeoutException stillTalking) {
      // It has stopped all the same; somebody just did not hang up in time.
    } catch (Exception e) {
      throw new IllegalStateException("The workspace's server did not stop cleanly", e);
    }
  }
}
