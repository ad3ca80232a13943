package dev.annexbot.teams.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.jwk.RSAKey;
import dev.annexbot.teams.api.Calls;
import dev.annexbot.teams.api.Json;
import dev.annexbot.teams.api.Services;
import dev.annexbot.web.Unclear;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okhttp3.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys that Microsoft names: kept for a day, and asked for again when one is missing, but at
 * most once a minute, so that nobody can make us ask by inventing keys. Thread-safe.
 */
public final class SigningKeys {
  private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);
  private static final Duration LONG = Duration.ofHours(24);
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final URI metadata;
  private final Calls calls;
  private final Clock clock;
  private Map<String, SigningKey> keys = Map.of();
  private Instant fetched = Instant.MIN;
  private Instant tried = Instant.MIN;

  public SigningKeys(URI metadata, Calls calls, Clock clock) {
    this.metadata = metadata;
    this.calls = calls;
    this.clock = clock;
  }

  /**
   * The key with that id, unless Microsoft knows none.
   *
   * @throws Unclear when there are no keys at all to tell by
   */
  synchronized Optional<SigningKey> find(String id) {
    boolean old = isPast(fetched, LONG);
    if ((old || !keys.containsKey(id)) && isPast(tried, PAUSE)) {
      tried = clock.instant();
      fetch();
    }
    if (keys.isEmpty()) {
      throw new Unclear("There are no keys to check tokens with");
    }
    return Optional.ofNullable(keys.get(id));
  }

  /** How many there are that speak for Teams. */
  public synchronized int count() {
    fetch();
    return (int)
        keys.values().stream().filter(each -> each.endorsements().contains("msteams")).count();
  }

  private boolean isPast(Instant moment, Duration age) {
    return moment.equals(Instant.MIN) || !clock.instant().isBefore(moment.plus(age));
  }

  /** Old keys are better than none while Microsoft cannot be reached. */
  private void fetch() {
    try {
      Map<String, SigningKey> fresh = read(get(address(get(metadata))));
      if (!fresh.isEmpty()) {
        keys = fresh;
        fetched = clock.instant();
      }
    } catch (Unclear e) {
      log.warn("The keys of Teams could not be read: {}", e.getMessage());
    }
  }

  private URI address(JsonNode about) {
    String keys = about.path("jwks_uri").asText("");
    if (!Services.beside(metadata).mayBeCalled(keys)) {
      throw new Unclear("Its metadata names no safe address of keys");
    }
    return URI.create(keys);
  }

  private JsonNode get(URI address) {
    Calls.Answer answer = calls.make(new Request.Builder().url(address.toString()).build());
    if (!answer.isFine()) {
      throw new Unclear(address.getHost() + " answered " + answer.status());
    }
    return answer.body();
  }

  private static Map<String, SigningKey> read(JsonNode set) {
    Map<String, SigningKey> keys = new HashMap<>();
    for (JsonNode key : set.path("keys")) {
      try {
        RSAKey rsa = RSAKey.parse(Json.text(key));
        if (rsa.getKeyID() != null) {
          keys.put(rsa.getKeyID(), new SigningKey(rsa, endorsements(key)));
        }
      } catch (ParseException anotherKind) {
        // Only RSA keys can have signed what we take.
      }
    }
    return Map.copyOf(keys);
  }

  private static Set<String> endorsements(JsonNode key) {
    Set<String> endorsements = new HashSet<>();
    key.path("endorsements").forEach(each -> endorsements.add(each.asText()));
    return endorsements;
  }
}
