package dev.annexbot.export;

import dev.annexbot.chat.PersonId;
import dev.annexbot.people.Team;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Teams as a table: a row for each person in each team, and one for a team with nobody in it. */
public final class TeamTable {
  private static final String TEAM = "team";
  private static final String MANAGER = "manager";
  private static final String PERSON = "person";
  private static final String GROUP = "user group";
  private static final List<String> NEEDED = List.of(TEAM, MANAGER, PERSON);
  private static final int TOLD = 20;

  private TeamTable() {}

  /**
   * A team as a table has it, which knows no ids of teams.
   *
   * @param group the user group that it is taken from, if it is
   */
  public record Listed(
      String name, PersonId manager, Set<PersonId> members, Optional<String> group) {
    public Listed {
      members = Set.copyOf(members);
    }
  }

  public static Cells write(List<Team> teams) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(TEAM, MANAGER, PERSON, GROUP));
    for (Team team : teams) {
      List<String> people = team.members().stream().map(PersonId::value).sorted().toList();
      for (String each : people.isEmpty() ? List.of("") : people) {
        rows.add(List.of(team.name(), team.manager().value(), each, team.group().orElse("")));
      }
    }
    return new Cells(rows);
  }

  /**
   * The teams of a table; the columns may be in any order.
   *
   * @param org what stands before ids that name no organization, {@code slack:T012AB3CD}, or ""
   * @throws ExportMistake with all mistakes, each with its line and the remedy
   */
  public static List<Listed> read(Cells cells, String org) throws ExportMistake {
    if (cells.rows().isEmpty()) {
      throw new ExportMistake("The file is empty. Its first line has to be: team,manager,person");
    }
    List<String> names =
        cells.rows().getFirst().stream()
            .map(each -> each.strip().toLowerCase(Locale.ROOT))
            .toList();
    for (String name : NEEDED) {
      if (!names.contains(name)) {
        throw new ExportMistake(
            "Line 1: the column '" + name + "' is missing. Begin with: team,manager,person");
      }
    }
    Reading reading = new Reading(names, org);
    for (int at = 1; at < cells.rows().size(); at++) {
      reading.row(cells.rows().get(at), at + 1);
    }
    return reading.teams();
  }

  /** Reads line by line, and remembers every mistake. */
  private static final class Reading {
    private final List<String> names;
    private final String org;
    private final List<String> mistakes = new ArrayList<>();
    private final Map<String, Rows> teams = new LinkedHashMap<>();

    /** What the lines of one team say; the first one counts for its manager. */
    private record Rows(int line, PersonId manager, String group, Set<PersonId> members) {}

    Reading(List<String> names, String org) {
      this.names = names;
      this.org = org;
    }

    void row(List<String> row, int line) {
      if (row.stream().allMatch(String::isBlank)) {
        return;
      }
      String team = cell(row, TEAM);
      if (team.isEmpty() || team.length() > Team.LONGEST_NAME || team.matches("(?s).*\\R.*")) {
        mistake(
            line, "the name of a team is one line of 1 to " + Team.LONGEST_NAME + " characters");
        return;
      }
      Optional<PersonId> manager = person(row, MANAGER, line);
      if (manager.isEmpty()) {
        return;
      }
      String group = cell(row, GROUP);
      Rows rows =
          teams.computeIfAbsent(
              team, name -> new Rows(line, manager.get(), group, new LinkedHashSet<>()));
      if (!rows.manager().equals(manager.get()) || !rows.group().equals(group)) {
        mistake(
            line,
            "in line "
                + rows.line()
                + " the team '"
                + team
                + "' has another manager or group; name the same in each line");
        return;
      }
      if (!cell(row, PERSON).isEmpty()) {
        person(row, PERSON, line).ifPresent(who -> add(rows, team, who, line));
      }
    }

    private void add(Rows rows, String team, PersonId who, int line) {
      if (!who.org().equals(rows.manager().org())) {
        mistake(line, who.value() + " is not in the organization of the manager");
      } else if (!rows.members().add(who)) {
        mistake(line, who.value() + " is in '" + team + "' already; take one of the lines out");
      } else if (rows.members().size() > Team.MOST) {
        mistake(line, "the team '" + team + "' has more than " + Team.MOST + " people");
      }
    }

    private String cell(List<String> row, String name) {
      int column = names.indexOf(name);
      return column < 0 || column >= row.size() ? "" : row.get(column).strip();
    }

    private Optional<PersonId> person(List<String> row, String name, int line) {
      String id = cell(row, name);
      if (id.matches("[a-z]+:[^\\s:,/]{1,60}:[^\\s:,/]{1,60}")) {
        return Optional.of(new PersonId(id));
      }
      if (id.matches("[A-Za-z0-9-]{2,60}") && !org.isEmpty()) {
        return Optional.of(new PersonId(org + ":" + id));
      }
      mistake(
          line,
          "'"
              + id
              + "' is no "
              + name
              + "; write an id like slack:T012AB3CD:U012AB3CD"
              + (org.isEmpty() ? ", or U012AB3CD and name the workspace with --org" : ""));
      return Optional.empty();
    }

    private void mistake(int line, String what) {
      mistakes.add("Line " + line + ": " + what + ".");
    }

    List<Listed> teams() throws ExportMistake {
      if (!mistakes.isEmpty()) {
        int more = mistakes.size() - TOLD;
        throw new ExportMistake(
            String.join("\n", mistakes.subList(0, Math.min(TOLD, mistakes.size())))
                + (more > 0 ? "\nAnd " + more + " more." : ""));
      }
      return teams.entrySet().stream()
          .map(
              each ->
                  new Listed(
                      each.getKey(),
                      each.getValue().manager(),
                      each.getValue().members(),
                      Optional.of(each.getValue().group()).filter(group -> !group.isEmpty())))
          .toList();
    }
  }
}
