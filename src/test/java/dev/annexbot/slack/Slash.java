package dev.annexbot.slack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** One keep-alive connection over which Slack sends the slash command of a hundred people. */
final class Slash implements AutoCloseable {
  private static final AtomicLong NUMBER = new AtomicLong();
  private static final int PEOPLE = 100;

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final Command command;

  /** What is sent, and where to. */
  record Command(URI server, String path, String text, String responseUrl) {
    /** Another press of the return key: no two have the same trigger. */
    byte[] body() {
      long number = NUMBER.incrementAndGet();
      return ("token=x&team_id=T1&team_domain=example&channel_id=C1&channel_name=general"
              + ("&user_id=U" + number % PEOPLE)
              + "&user_name=alice&command=%2Fiso&text="
              + URLEncoder.encode(text, StandardCharsets.UTF_8)
              + "&api_app_id=A1&is_enterprise_install=false&response_url="
              + URLEncoder.encode(responseUrl, StandardCharsets.UTF_8)
              + ("&trigger_id=1." + number))
          .getBytes(StandardCharsets.UTF_8);
    }
  }

  Slash(Command command) throws IOException {
    this.command = command;
    socket = new Socket(command.server().getHost(), command.server().getPort());
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream());
    out = socket.getOutputStream();
  }

  /** The headers of Slack that sign a body now. */
  static Map<String, List<String>> headers(byte[] body) throws Exception {
    String time = Long.toString(Clock.systemUTC().instant().getEpochSecond());
    return Map.of(
        "host", List.of("localhost"),
        "content-type", List.of("application/x-www-form-urlencoded"),
        "x-slack-request-timestamp", List.of(time),
        "x-slack-signature", List.of(HttpHouse.sign(time, body)),
        "content-length", List.of(Integer.toString(body.length)));
  }

  /** The next request, written out. */
  byte[] next() throws Exception {
    byte[] body = command.body();
    var head = new StringBuilder("POST " + command.path() + " HTTP/1.1\r\n");
    headers(body)
        .forEach(
            (name, values) ->
                head.append(name).append(": ").append(values.getFirst()).append("\r\n"));
    byte[] first = head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    byte[] request = Arrays.copyOf(first, first.length + body.length);
    System.arraycopy(body, 0, request, first.length, body.length);
    return request;
  }

  /** Sends it and reads the whole answer; whether it was a 200. */
  boolean send(byte[] request) throws IOException {
    out.write(request);
    out.flush();
    return status() == 200;
  }

  private int status() throws IOException {
    int status = Integer.parseInt(line().split(" ", 3)[1]);
    int length = 0;
    for (String head = line(); !head.isEmpty(); head = line()) {
      if (head.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(head.substring("content-length:".length()).strip());
      }
    }
    in.skipNBytes(length);
    return status;
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("The server closed the connection");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
