package dev.annexbot.workspace.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** What is answered to a call. */
public record ApiAnswer(int status, Map<String, String> headers, ObjectNode body) {
  public ApiAnswer {
    headers = Map.copyOf(headers);
  }
}
