package dev.annexbot.workspace.state;

import dev.annexbot.workspace.state.Channel.Kind;
import java.util.List;

/** Who and what is there when the workspace opens. */
final class Cast {
  private static final String HERE = "Europe/Berlin";

  private static final Member SALES =
      new Member("U0SALES", "sales", "Sales Employee", "Sells to customers", Role.MEMBER, HERE);
  private static final Member ENGINEER =
      new Member(
          "U0ENGINEER", "engineer", "Engineer", "Builds the product", Role.MEMBER, "Asia/Tokyo");
  private static final Member MANAGER =
      new Member("U0MANAGER", "manager", "Manager", "Leads a team", Role.MEMBER, HERE);
  private static final Member ADMIN =
      new Member("U0ADMIN", "admin", "Workspace Admin", "Looks after security", Role.ADMIN, HERE);
  private static final Member GUEST =
      new Member("U0GUEST", "guest", "Guest", "Works here for a while", Role.GUEST, HERE);
  private static final Member STRANGER =
      new Member(
          "U0STRANGER",
          "supplier",
          "Supplier",
          "Of another organization",
          Role.STRANGER,
          "America/New_York");

  private Cast() {}

  static List<Member> members(String botName, String displayName) {
    return List.of(
        SALES,
        ENGINEER,
        MANAGER,
        ADMIN,
        GUEST,
        STRANGER,
        new Member(Team.BOT_USER, botName, displayName, "App", Role.BOT, "UTC"));
  }

  static List<Channel.Sketch> channels() {
    String bot = Team.BOT_USER;
    return List.of(
        new Channel.Sketch(
            "C0GENERAL",
            Kind.PUBLIC,
            "general",
            "Everybody who works here",
            false,
            List.of(SALES.id(), ENGINEER.id(), MANAGER.id(), ADMIN.id(), GUEST.id(), bot)),
        new Channel.Sketch(
            "C0SECURITY",
            Kind.PUBLIC,
            "security",
            "Questions about information security",
            false,
            List.of(SALES.id(), ENGINEER.id(), MANAGER.id(), ADMIN.id(), bot)),
        new Channel.Sketch(
            "C0SUPPLIER",
            Kind.PUBLIC,
            "with-supplier",
            "Shared with another organization",
            true,
            List.of(SALES.id(), MANAGER.id(), ADMIN.id(), STRANGER.id(), bot)),
        new Channel.Sketch(
            "C0RANDOM",
            Kind.PUBLIC,
            "random",
            "Anything else; no app was invited",
            false,
            List.of(SALES.id(), ENGINEER.id(), MANAGER.id(), ADMIN.id())),
        new Channel.Sketch(
            "G0LEADERS",
            Kind.PRIVATE,
            "leaders",
            "Private",
            false,
            List.of(MANAGER.id(), ADMIN.id())),
        new Channel.Sketch("D0PEOPLE", Kind.IM, "", "", false, List.of(SALES.id(), MANAGER.id())));
  }
}
