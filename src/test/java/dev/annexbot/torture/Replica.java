package dev.annexbot.torture;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, which can be killed, started again and frozen. */
final class Replica {
  private static final int READY_SECONDS = 120;

  private final Map<String, String> environment;
  private final int port;
  private Process process;
  private CountDownLatch ready = new CountDownLatch(1);

  Replica(Map<String, String> environment) throws IOException {
    this.environment = environment;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    process = start();
  }

  int port() {
    return port;
  }

  private Process start() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-Xmx256m", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("dev.annexbot.command.TortureBot");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("ANNEXBOT_"));
    builder.environment().putAll(environment);
    builder.environment().put("ANNEXBOT_HTTP_PORT", Integer.toString(port));
    builder.redirectErrorStream(true);
    Process started = builder.start();
    CountDownLatch its = new CountDownLatch(1);
    ready = its;
    Thread.ofVirtual().start(() -> listen(started, its));
    return started;
  }

  private static void listen(Process started, CountDownLatch its) {
    boolean verbose = Boolean.getBoolean("verbose");
    try (BufferedReader lines = started.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("Ready.")) {
          its.countDown();
        } else if (verbose || line.contains("refused") || line.contains("Exception in thread")) {
          System.out.println("  | " + line);
        }
      }
    } catch (IOException killed) {
      // as is usual here
    }
  }

  /** Whoever runs it would start it again, too, if it gave up by itself. */
  void awaitReady() throws IOException, InterruptedException {
    for (int waited = 0; waited < READY_SECONDS; waited++) {
      if (ready.await(1, TimeUnit.SECONDS)) {
        return;
      }
      if (!process.isAlive()) {
        process = start();
      }
    }
    throw new IllegalStateException("The program was not ready within " + READY_SECONDS + " s");
  }

  /** kill -9, and up again. */
  void kill() throws IOException, InterruptedException {
    end();
    process = start();
  }

  void end() throws InterruptedException {
    // Through its handle, because the process itself would close what is still to be read.
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  /** {@code STOP} or {@code CONT}. */
  void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }
}
