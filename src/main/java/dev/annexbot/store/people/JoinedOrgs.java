package dev.annexbot.store.people;

import dev.annexbot.chat.Org;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Which organizations of platforms are one; decided once, since registers do not move. */
final class JoinedOrgs {
  private JoinedOrgs() {}

  /** Where the register of that organization is; its platform has no other one that is joined. */
  static Org home(Handle handle, Org org, Set<Org> all) {
    String platform = platform(org);
    handle
        .createUpdate(
            """
            insert into joined_org (platform, org, home) values (:platform, :org, :home)
            on conflict (platform) do nothing
            """)
        .bind("platform", platform)
        .bind("org", org.value())
        .bind("home", homeToBe(handle, org, all).value())
        .execute();
    return handle
        .createQuery("select home from joined_org where platform = :platform and org = :org")
        .bind("platform", platform)
        .bind("org", org.value())
        .mapTo(String.class)
        .findOne()
        .map(Org::new)
        .orElse(org);
  }

  /** With whoever was here before, or with the one of them that has been used, or by itself. */
  private static Org homeToBe(Handle handle, Org org, Set<Org> all) {
    Optional<Org> before =
        handle
            .createQuery("select home from joined_org order by platform limit 1")
            .mapTo(String.class)
            .findOne()
            .map(Org::new);
    if (isUsed(handle, org)) {
      return org;
    }
    return before.orElseGet(
        () -> all.stream().filter(each -> isUsed(handle, each)).findFirst().orElse(org));
  }

  private static boolean isUsed(Handle handle, Org org) {
    return handle
            .createQuery(
                """
                select (select count(*) from checkin_run where org = :org)
                     + (select count(*) from role_holder where org = :org)
                     + (select count(*) from reminded where org = :org)
                """)
            .bind("org", org.value())
            .mapTo(Long.class)
            .one()
        > 0;
  }

  private static String platform(Org org) {
    return org.value().substring(0, Math.max(0, org.value().indexOf(':')));
  }
}
