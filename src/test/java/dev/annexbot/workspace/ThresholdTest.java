package dev.annexbot.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No other site in the browser can use the workspace, and nothing in it reaches outside. */
class ThresholdTest {
  private Rig rig;

  @BeforeEach
  void open() throws IOException {
    rig = Rig.socket();
  }

  @AfterEach
  void close() {
    rig.close();
  }

  /** What a browser would send, headers that Java's client does not let us set included. */
  private String raw(String line, String... headers) throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), rig.workspace.page().getPort())) {
      String request =
          line + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      var answer = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(answer);
      return answer.toString(StandardCharsets.UTF_8);
    }
  }

  private String host() {
    return "Host: 127.0.0.1:" + rig.workspace.page().getPort();
  }

  @Test
  void anotherNameForThisMachineIsRefused() throws IOException {
    int port = rig.workspace.page().getPort();

    assertThat(raw("GET / ", "Host: evil.example:" + port)).contains(" 403 ");
    assertThat(raw("GET / ", "Host: 127.0.0.1:1")).contains(" 403 ");
    assertThat(raw("GET / ", host())).contains(" 200 ");
    assertThat(raw("GET / ", "Host: localhost:" + port)).contains(" 200 ");
  }

  @Test
  void anotherSiteIsRefused() throws IOException {
    assertThat(raw("GET /page/state", host(), "Origin: http://evil.example")).contains(" 403 ");
    assertThat(raw("GET /page/state", host(), "Origin: null")).contains(" 403 ");
    assertThat(raw("GET /page/state", host(), "Sec-Fetch-Site: cross-site")).contains(" 403 ");
    assertThat(raw("GET /", host(), "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate"))
        .contains(" 200 ");
    assertThat(raw("GET /page/state", host(), "Sec-Fetch-Site: same-origin")).contains(" 200 ");
  }

  @Test
  void formsAreNoWayIn() {
    var request =
        rig.request("/page/say")
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString("{\"channel\":\"C0GENERAL\",\"text\":\"a\"}"));

    assertThat(rig.send(request).status()).isEqualTo(415);
  }

  @Test
  void thePageMayLoadNothingFromElsewhere() {
    var page = rig.send(rig.request("/").GET()).raw();

    assertThat(page.headers().firstValue("content-security-policy").orElseThrow())
        .contains("default-src 'none'", "frame-ancestors 'none'", "script-src 'self'")
        .doesNotContain("unsafe", "http");
    assertThat(page.body()).doesNotContain("http://", "https://");
    assertThat(rig.send(rig.request("/page/main.js").GET()).status()).isEqualTo(200);
    assertThat(rig.send(rig.request("/page/Page.class").GET()).status()).isEqualTo(404);
    assertThat(rig.send(rig.request("/page/%2e%2e%2fpackage-info.class").GET()).status())
        .isNotEqualTo(200);
  }

  @Test
  void whatPeopleBringIsOnlyEverADownload() {
    String id =
        rig.act("U0SALES", "upload", "{'name':'a.html','mimetype':'text/html','content':'PGI+'}")
            .json()
            .at("/file/id")
            .asText();
    var file = rig.send(rig.request("/page/file?as=U0SALES&id=" + id).GET()).raw();

    assertThat(file.headers().firstValue("content-disposition").orElseThrow())
        .startsWith("attachment");
    assertThat(file.headers().firstValue("content-type")).contains("application/octet-stream");
  }

  @Test
  void troubleIsOnlyForWhoeverKnowsTheToken() {
    var request = rig.request("/control/fault").POST(BodyPublishers.ofString("{}"));
    assertThat(rig.send(request).status()).isEqualTo(403);

    var known =
        rig.request("/control/fault")
            .header("Authorization", "Bearer " + rig.workspace.tokens().control())
            .POST(
                BodyPublishers.ofString(
                    "{\"method\":\"auth.test\",\"how\":\"too_many\",\"seconds\":7}"));
    assertThat(rig.send(known).isOk()).isTrue();
    var refused = rig.call("auth.test", "{}");
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.raw().headers().firstValue("retry-after")).contains("7");
    assertThat(rig.call("auth.test", "{}").isOk()).isTrue();
  }
}
