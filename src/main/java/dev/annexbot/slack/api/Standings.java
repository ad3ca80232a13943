package dev.annexbot.slack.api;

import com.slack.api.model.User;
import dev.annexbot.chat.Person.Standing;
import java.util.Objects;

/** What somebody is to us, by what Slack says of them. */
public final class Standings {
  private Standings() {}

  public static Standing of(User user, Identity us) {
    if (user.isDeleted()) {
      return Standing.UNKNOWN;
    }
    if (user.isBot() || "USLACKBOT".equals(user.getId())) {
      return Standing.BOT;
    }
    if (user.isStranger() || !isOurs(user, us)) {
      return Standing.OUTSIDER;
    }
    return user.isRestricted() || user.isUltraRestricted() ? Standing.GUEST : Standing.MEMBER;
  }

  private static boolean isOurs(User user, Identity us) {
    var enterprise = user.getEnterpriseUser();
    return us.team().equals(user.getTeamId())
        || (enterprise != null
            && !us.enterprise().isEmpty()
            && us.enterprise()
                .equals(Objects.requireNonNullElse(enterprise.getEnterpriseId(), "")));
  }
}
