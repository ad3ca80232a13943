package dev.annexbot.teams.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.annexbot.teams.Microsoft;
import dev.annexbot.teams.api.Activity;
import dev.annexbot.teams.api.Calls;
import dev.annexbot.teams.api.Json;
import dev.annexbot.teams.api.Patience;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may come in: every rule, each broken alone. */
class InboundTokenTest {
  private final Ticking clock = new Ticking();
  private Microsoft microsoft;
  private InboundToken door;

  private static final class Ticking extends Clock {
    private Instant now = Instant.parse("2026-11-24T09:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException("This clock shows UTC");
    }
  }

  @BeforeEach
  void open() throws IOException {
    microsoft = new Microsoft();
    Calls calls = Calls.with(new Patience(pause -> {}, RandomGenerator.getDefault()));
    door =
        new InboundToken(
            microsoft.registration(),
            microsoft.cloud(),
            new SigningKeys(microsoft.cloud().metadata(), calls, clock),
            clock);
  }

  @AfterEach
  void close() {
    microsoft.close();
  }

  private JWTClaimsSet.Builder claims() {
    return microsoft.claims(clock.now);
  }

  private ObjectNode activity() {
    ObjectNode activity =
        Json.object().put("channelId", "msteams").put("serviceUrl", microsoft.service());
    activity.putObject("conversation").put("id", "a:1").put("tenantId", Microsoft.TENANT);
    activity.putObject("channelData").putObject("tenant").put("id", Microsoft.TENANT);
    return activity;
  }

  private int status(String token) {
    return status(token, activity());
  }

  private int status(String token, ObjectNode activity) {
    return door.refusal(List.of("Bearer " + token), new Activity(activity))
        .map(Refusal::status)
        .orElse(200);
  }

  private int status(JWTClaimsSet.Builder claims) {
    return status(Microsoft.signed(claims.build()));
  }

  @Test
  void letsInWhatTeamsSigned() {
    assertThat(status(claims())).isEqualTo(200);
    assertThat(status(claims().audience("api://" + Microsoft.APP))).isEqualTo(200);
    assertThat(status(claims().audience("api://botid-" + Microsoft.APP))).isEqualTo(200);
  }

  @Test
  void wantsOneBearerToken() {
    var it = new Activity(activity());
    String token = Microsoft.signed(claims().build());
    assertThat(door.refusal(List.of(), it)).map(Refusal::status).contains(401);
    assertThat(door.refusal(List.of("Bearer " + token, "Bearer " + token), it))
        .map(Refusal::status)
        .contains(401);
    assertThat(door.refusal(List.of("Basic " + token), it)).map(Refusal::status).contains(401);
    assertThat(door.refusal(List.of("Bearer "), it)).map(Refusal::status).contains(401);
    assertThat(status("a.b.c")).isEqualTo(401);
    assertThat(status("x".repeat(20_000))).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({"299, 200", "301, 401"})
  void allowsFiveMinutesAfterTheEnd(int late, int status) {
    var end = Date.from(clock.now.minusSeconds(late));
    assertThat(status(claims().expirationTime(end))).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"299, 200", "301, 401"})
  void allowsFiveMinutesBeforeTheBeginning(int early, int status) {
    var begin = Date.from(clock.now.plusSeconds(early));
    assertThat(status(claims().notBeforeTime(begin))).isEqualTo(status);
  }

  @Test
  void wantsABeginningAndAnEnd() {
    assertThat(status(claims().expirationTime(null))).isEqualTo(401);
    assertThat(status(claims().notBeforeTime(null))).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://api.botframework.com/",
        "https://api.botframework.us",
        "https://sts.windows.net/22222222-2222-2222-2222-222222222222/",
        "https://login.microsoftonline.com/22222222-2222-2222-2222-222222222222/v2.0"
      })
  void refusesOtherIssuers(String issuer) {
    assertThat(status(claims().issuer(issuer))).isEqualTo(401);
  }

  @Test
  void refusesWhatIsForAnotherBot() {
    assertThat(status(claims().audience("99999999-1111-4222-8333-944455566677"))).isEqualTo(401);
    assertThat(status(claims().audience(List.of(Microsoft.APP, "another")))).isEqualTo(401);
    assertThat(status(claims().audience(List.of()))).isEqualTo(401);
  }

  @Test
  void refusesAnotherService() {
    assertThat(status(claims().claim("serviceurl", "https://evil.example/"))).isEqualTo(403);
    assertThat(status(claims().claim("serviceurl", null))).isEqualTo(403);
    assertThat(status(Microsoft.signed(claims().build()), activity().put("serviceUrl", "")))
        .isEqualTo(403);
  }

  @Test
  void takesAServiceWithOrWithoutASlashAndInAnyCase() {
    String bare = microsoft.service().substring(0, microsoft.service().length() - 1);
    assertThat(status(claims().claim("serviceurl", bare))).isEqualTo(200);
    assertThat(status(claims().claim("serviceurl", bare.replace("teams", "TEAMS")))).isEqualTo(200);
    assertThat(status(claims().claim("serviceurl", bare + "//"))).isEqualTo(403);
  }

  @Test
  void refusesAKeyThatDoesNotSpeakForTeams() {
    microsoft.endorses("skype", "webchat");
    assertThat(status(claims())).isEqualTo(403);
  }

  @Test
  void refusesOtherChannels() {
    assertThat(status(Microsoft.signed(claims().build()), activity().put("channelId", "webchat")))
        .isEqualTo(403);
  }

  @Test
  void refusesOtherTenantsAndTwoThatDiffer() {
    String other = "44444444-2222-2222-2222-222222222222";
    String token = Microsoft.signed(claims().build());
    ObjectNode elsewhere = activity();
    elsewhere.putObject("conversation").put("tenantId", other);
    elsewhere.putObject("channelData").putObject("tenant").put("id", other);
    assertThat(status(token, elsewhere)).isEqualTo(403);

    ObjectNode both = activity();
    both.putObject("channelData").putObject("tenant").put("id", other);
    assertThat(status(token, both)).isEqualTo(403);

    ObjectNode none = activity();
    none.remove("channelData");
    none.putObject("conversation").put("id", "a:1");
    assertThat(status(token, none)).isEqualTo(403);
  }

  @Test
  void refusesWhatIsSignedByNobodyWeKnow() {
    assertThat(status(Microsoft.forged(claims().build()))).isEqualTo(401);
    assertThat(status(Microsoft.signedBySecond(claims().build()))).isEqualTo(401);
  }

  @Test
  void refusesWhatWasChangedOnTheWay() {
    String[] parts = Microsoft.signed(claims().build()).split("\\.");
    String other = Microsoft.signed(claims().claim("more", "x").build()).split("\\.")[1];
    assertThat(status(parts[0] + "." + other + "." + parts[2])).isEqualTo(401);
    assertThat(status(parts[0] + "." + parts[1] + ".")).isEqualTo(401);
  }

  @Test
  void refusesTheAlgorithmNone() {
    assertThat(status(new PlainJWT(claims().build()).serialize())).isEqualTo(401);
  }

  @Test
  void refusesThePublicKeyAsASharedSecret() throws Exception {
    byte[] secret = Microsoft.publicKey().toRSAPublicKey().getEncoded();
    var token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("first").build(), claims().build());
    token.sign(new MACSigner(secret));
    assertThat(status(token.serialize())).isEqualTo(401);
  }

  @Test
  void keepsKeysForADay() {
    assertThat(status(claims())).isEqualTo(200);
    clock.now = clock.now.plus(Duration.ofHours(23));
    assertThat(status(claims())).isEqualTo(200);
    assertThat(microsoft.keysAsked).hasValue(1);
    clock.now = clock.now.plus(Duration.ofHours(1));
    assertThat(status(claims())).isEqualTo(200);
    assertThat(microsoft.keysAsked).hasValue(2);
  }

  @Test
  void asksForAnUnknownKeyOnceAMinuteAtMost() {
    assertThat(status(claims())).isEqualTo(200);
    clock.now = clock.now.plusSeconds(61);
    for (int each = 0; each < 5; each++) {
      assertThat(status(Microsoft.signedBySecond(claims().build()))).isEqualTo(401);
    }
    assertThat(microsoft.keysAsked).hasValue(2);

    microsoft.changesKeys();
    clock.now = clock.now.plusSeconds(59);
    assertThat(status(Microsoft.signedBySecond(claims().build()))).isEqualTo(401);
    clock.now = clock.now.plusSeconds(1);
    assertThat(status(Microsoft.signedBySecond(claims().build()))).isEqualTo(200);
    assertThat(status(Microsoft.signed(claims().build()))).isEqualTo(401);
  }

  @Test
  void keepsOldKeysWhileMicrosoftIsDownAndIsNotReadyWithoutAny() {
    microsoft.isDown(true);
    assertThat(status(claims())).isEqualTo(503);
    microsoft.isDown(false);
    clock.now = clock.now.plusSeconds(60);
    assertThat(status(claims())).isEqualTo(200);
    microsoft.isDown(true);
    clock.now = clock.now.plus(Duration.ofHours(30));
    assertThat(status(claims())).isEqualTo(200);
  }

  @Test
  void withoutARegistrationOnlyThisMachineIsAnswered() {
    var local = new LoopbackOnly();
    assertThat(local.refusal(List.of(), new Activity(activity()))).isEmpty();
    for (String service :
        List.of(
            "https://smba.trafficmanager.net/emea/", "http://127.0.0.1.evil.example/", "", "x y")) {
      assertThat(local.refusal(List.of(), new Activity(activity().put("serviceUrl", service))))
          .as(service)
          .map(Refusal::status)
          .contains(403);
    }
    assertThat(local.refusal(List.of(), new Activity(activity().put("channelId", "emulator"))))
        .isPresent();
  }
}
