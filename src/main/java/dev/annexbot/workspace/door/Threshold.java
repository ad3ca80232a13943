package dev.annexbot.workspace.door;

import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Keeps out whoever comes under another name, so that no other site in the browser can use us. */
final class Threshold extends Handler.Wrapper {
  private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost");
  private static final Set<String> FROM_HERE = Set.of("", "same-origin", "none");

  private final int port;

  Threshold(int port) {
    this.port = port;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!isOurs(header(request, "Host")) || !isFromHere(request)) {
      Answer.text(403, "This workspace is for this machine alone.\n").send(response, callback);
      return true;
    }
    return super.handle(request, response, callback);
  }

  private boolean isOurs(String host) {
    int colon = host.lastIndexOf(':');
    return colon > 0
        && NAMES.contains(host.substring(0, colon).toLowerCase(Locale.ROOT))
        && host.substring(colon + 1).equals(String.valueOf(port));
  }

  /** Apps send no origin; browsers do, and say where a request comes from. */
  private boolean isFromHere(Request request) {
    String origin = header(request, "Origin");
    boolean same =
        origin.isEmpty() || (origin.startsWith("http://") && isOurs(origin.substring(7)));
    String site = header(request, "Sec-Fetch-Site");
    boolean looks =
        HttpMethod.GET.is(request.getMethod())
            && "navigate".equals(header(request, "Sec-Fetch-Mode"));
    return same && (FROM_HERE.contains(site) || looks);
  }

  private static String header(Request request, String name) {
    String value = request.getHeaders().get(name);
    return value == null ? "" : value;
  }
}
