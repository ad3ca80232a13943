package dev.annexbot.teams.wire;

import dev.annexbot.teams.api.Activity;
import dev.annexbot.teams.api.Services;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * For trying it out without a registration: lets in whoever wants to be answered on this machine.
 * The settings see to it that only this machine can knock.
 */
public final class LoopbackOnly implements Admission {

  @Override
  public Optional<Refusal> refusal(List<String> authorization, Activity activity) {
    if (!isLoopback(activity.service())) {
      return Optional.of(Refusal.elsewhere("the service is not on this machine"));
    }
    return activity.channel().equals("msteams")
        ? Optional.empty()
        : Optional.of(Refusal.elsewhere("the channel is not msteams"));
  }

  private static boolean isLoopback(String service) {
    try {
      return Services.isLoopback(URI.create(service));
    } catch (IllegalArgumentException notAnAddress) {
      return false;
    }
  }
}
