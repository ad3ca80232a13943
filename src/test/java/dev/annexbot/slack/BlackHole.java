package dev.annexbot.slack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** A wire to a port on this machine that can go dead without anybody hanging up. */
final class BlackHole implements AutoCloseable {
  private final ServerSocket here = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final int there;
  private final List<Socket> ends = new CopyOnWriteArrayList<>();
  private volatile AtomicBoolean dead = new AtomicBoolean();

  BlackHole(int there) throws IOException {
    this.there = there;
    Thread.startVirtualThread(this::accept);
  }

  int port() {
    return here.getLocalPort();
  }

  /** Swallows all that is sent on today's connections; new ones work. */
  void swallow() {
    dead.set(true);
    dead = new AtomicBoolean();
  }

  private void accept() {
    try {
      while (!here.isClosed()) {
        var in = here.accept();
        var out = new Socket(InetAddress.getLoopbackAddress(), there);
        ends.addAll(List.of(in, out));
        var fate = dead;
        Thread.startVirtualThread(() -> carry(in, out, fate));
        Thread.startVirtualThread(() -> carry(out, in, fate));
      }
    } catch (IOException e) {
      // It was closed.
    }
  }

  private static void carry(Socket from, Socket to, AtomicBoolean dead) {
    var some = new byte[8_192];
    try {
      for (int n = from.getInputStream().read(some); n >= 0; n = from.getInputStream().read(some)) {
        if (!dead.get()) {
          to.getOutputStream().write(some, 0, n);
        }
      }
      to.close();
    } catch (IOException e) {
      // One end hung up.
    }
  }

  @Override
  public void close() throws IOException {
    here.close();
    for (var end : ends) {
      end.close();
    }
  }
}
