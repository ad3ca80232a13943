package dev.annexbot.web;

import dev.annexbot.settings.Settings;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The HTTP server: doors for the chat platforms outside, health and metrics on loopback. */
public final class Doors implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";
  private static final long FINISH_MILLIS = 5_000;

  /** In bytes a second; whoever sends a body more slowly is only holding a place. */
  private static final long SLOWEST = 64;

  private final Server server;
  private final AtomicBoolean open = new AtomicBoolean(true);

  private Doors(Server server) {
    this.server = server;
  }

  /**
   * Opens the doors.
   *
   * @param outside the doors by their paths, for example {@code /slack/events}; without any, only
   *     the loopback door is opened
   * @param ready whether the rest of the service is ready
   */
  public static Doors open(
      Settings.Web where, Map<String, Door> outside, BooleanSupplier ready, Counters counters)
      throws IOException {
    var threads = new QueuedThreadPool(32, 4);
    threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
    threads.setDaemon(true);
    var doors = new Doors(new Server(threads));
    var health = new Health(() -> doors.open.get() && ready.getAsBoolean(), counters);
    if (!outside.isEmpty()) {
      doors.listen(Hall.OUTSIDE, where.host(), where.port());
    }
    doors.listen(Hall.INSIDE, LOOPBACK, where.healthPort());
    doors.start(new Hall(Map.copyOf(outside), health, counters));
    return doors;
  }

  /** The address that chat platforms knock at; the loopback one when no door leads outside. */
  public URI outside() {
    return address(server.getConnectors()[0]);
  }

  /** The loopback address of health and metrics. */
  public URI inside() {
    return address(server.getConnectors()[server.getConnectors().length - 1]);
  }

  /** Says that it is not ready, stops accepting, and finishes what is going on. */
  @Override
  public void close() {
    open.set(false);
    try {
      server.stop();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      throw new IllegalStateException("The HTTP server did not stop cleanly", e);
    }
  }

  private void listen(String name, String host, int port) {
    var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(plain()));
    connector.setName(name);
    connector.setHost(host);
    connector.setPort(port);
    connector.setIdleTimeout(30_000);
    connector.setShutdownIdleTimeout(100);
    server.addConnector(connector);
  }

  private static HttpConfiguration plain() {
    var http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setRequestHeaderSize(16 * 1024);
    return http;
  }

  private void start(Handler hall) throws IOException {
    server.setHandler(new GracefulHandler(new MinimumDataRateHandler(hall, SLOWEST, 0)));
    server.setErrorHandler(new NoPage());
    server.setStopTimeout(FINISH_MILLIS);
    try {
      server.start();
    } catch (IOException e) {
      close();
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("The HTTP server did not start", e);
    }
  }

  private static URI address(org.eclipse.jetty.server.Connector connector) {
    var it = (ServerConnector) connector;
    return URI.create("http://" + it.getHost() + ":" + it.getLocalPort());
  }
}
