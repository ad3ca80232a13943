package dev.annexbot.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A request as it came: its headers, whatever their case, and its untouched body. */
public final class Knock {
  /** Longer bodies are not read. */
  public static final int MOST_BYTES = 1 << 20;

  private final Map<String, List<String>> headers;
  private final byte[] body;

  public Knock(Map<String, List<String>> headers, byte[] body) {
    var byName = new TreeMap<String, List<String>>();
    headers.forEach((name, values) -> byName.put(name.toLowerCase(Locale.ROOT), values));
    this.headers = byName;
    this.body = body.clone();
  }

  /** All values of that header, by its name in small letters. */
  public List<String> header(String name) {
    return headers.getOrDefault(name, List.of());
  }

  public Map<String, List<String>> headers() {
    return headers;
  }

  public byte[] body() {
    return body.clone();
  }
}
