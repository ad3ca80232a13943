package dev.annexbot.teams.wire;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.annexbot.settings.Settings;
import dev.annexbot.teams.api.Activity;
import dev.annexbot.web.Unclear;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets in what Teams itself has sent to us, from a tenant that we answer. There is no way round.
 */
public final class InboundToken implements Admission {
  private static final String CHANNEL = "msteams";
  private static final Duration SKEW = Duration.ofMinutes(5);
  private static final int LONGEST = 16_384;

  private final Settings.Registration us;
  private final String issuer;
  private final SigningKeys keys;
  private final Clock clock;

  public InboundToken(
      Settings.Registration us, Settings.Cloud cloud, SigningKeys keys, Clock clock) {
    this.us = us;
    this.issuer = cloud.issuer();
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public Optional<Refusal> refusal(List<String> authorization, Activity activity) {
    try {
      check(authorization, activity);
      return Optional.empty();
    } catch (NotIn e) {
      return Optional.of(e.why);
    } catch (Unclear e) {
      return Optional.of(Refusal.notNow("no keys at the moment"));
    } catch (ParseException | JOSEException e) {
      return Optional.of(Refusal.token("no token that can be read"));
    }
  }

  private static final class NotIn extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Refusal why;

    NotIn(Refusal why) {
      super(why.reason(), null, false, false);
      this.why = why;
    }
  }

  private void check(List<String> authorization, Activity activity)
      throws NotIn, ParseException, JOSEException {
    SignedJWT token = SignedJWT.parse(bearer(authorization));
    SigningKey key = key(token);
    JWTClaimsSet claims = token.getJWTClaimsSet();
    claims(claims);
    service(claims.getStringClaim("serviceurl"), activity.service());
    if (!activity.channel().equals(CHANNEL) || !key.endorsements().contains(CHANNEL)) {
      throw new NotIn(Refusal.elsewhere("the key does not speak for the channel"));
    }
    if (!us.tenants().contains(activity.tenant())) {
      throw new NotIn(Refusal.elsewhere("the tenant is none of ours"));
    }
  }

  private static String bearer(List<String> authorization) throws NotIn {
    if (authorization.size() != 1) {
      throw new NotIn(Refusal.token(authorization.isEmpty() ? "no token" : "several tokens"));
    }
    String header = authorization.getFirst();
    if (header.length() > LONGEST || !header.regionMatches(true, 0, "Bearer ", 0, 7)) {
      throw new NotIn(Refusal.token("its header holds no bearer's token"));
    }
    return header.substring(7).strip();
  }

  private SigningKey key(SignedJWT token) throws NotIn, JOSEException {
    if (!JWSAlgorithm.RS256.equals(token.getHeader().getAlgorithm())) {
      throw new NotIn(Refusal.token("not signed with RS256"));
    }
    String id = token.getHeader().getKeyID();
    SigningKey key =
        Optional.ofNullable(id)
            .flatMap(keys::find)
            .orElseThrow(() -> new NotIn(Refusal.token("signed with an unknown key")));
    if (!token.verify(new RSASSAVerifier(key.key().toRSAPublicKey()))) {
      throw new NotIn(Refusal.token("the signature is wrong"));
    }
    return key;
  }

  private void claims(JWTClaimsSet claims) throws NotIn {
    if (!issuer.equals(claims.getIssuer())) {
      throw new NotIn(Refusal.token("from another issuer"));
    }
    Set<String> ours = Set.of(us.appId(), "api://" + us.appId(), "api://botid-" + us.appId());
    if (claims.getAudience().size() != 1 || !ours.contains(claims.getAudience().getFirst())) {
      throw new NotIn(Refusal.token("for another bot"));
    }
    if (!isBefore(clock.instant().minus(SKEW), claims.getExpirationTime())) {
      throw new NotIn(Refusal.token("too old"));
    }
    Date from = claims.getNotBeforeTime();
    if (from == null || from.toInstant().isAfter(clock.instant().plus(SKEW))) {
      throw new NotIn(Refusal.token("not good yet"));
    }
  }

  private static boolean isBefore(Instant moment, @Nullable Date end) {
    return end != null && moment.isBefore(end.toInstant());
  }

  private static void service(@Nullable String claimed, String service) throws NotIn {
    if (claimed == null || service.isEmpty() || !bare(claimed).equals(bare(service))) {
      throw new NotIn(Refusal.elsewhere("for another service"));
    }
  }

  private static String bare(String service) {
    String lower = service.toLowerCase(Locale.ROOT);
    return lower.endsWith("/") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
