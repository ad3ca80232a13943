package dev.annexbot.slack.api;

import java.util.Objects;

/**
 * Who we are at Slack.
 *
 * @param team the workspace the assistant is installed in
 * @param enterprise the organization that workspace belongs to, or ""
 * @param user the assistant's own user
 */
public record Identity(String team, String enterprise, String user) {

  public static Identity of(Api api) {
    var me = api.call(methods -> methods.authTest(r -> r));
    return new Identity(
        me.getTeamId(), Objects.requireNonNullElse(me.getEnterpriseId(), ""), me.getUserId());
  }
}
