package dev.annexbot.workspace.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The windows that are open, one upon the other, and the Home tabs. */
public final class Views {
  /** So many windows fit upon each other. */
  public static final int MOST = 3;

  private final Ids ids;
  private final Map<String, Deque<View>> stacks = new HashMap<>();
  private final Map<String, View> homes = new HashMap<>();

  Views(Ids ids) {
    this.ids = ids;
  }

  /** Somebody's open windows, the lowest first. */
  public List<View> stack(String member) {
    return List.copyOf(stacks.getOrDefault(member, new ArrayDeque<>()));
  }

  public Optional<View> top(String member) {
    return Optional.ofNullable(stacks.getOrDefault(member, new ArrayDeque<>()).peekLast());
  }

  public Optional<View> home(String member) {
    return Optional.ofNullable(homes.get(member));
  }

  public Optional<View> find(String id) {
    return all().stream().filter(view -> view.id().equals(id)).findFirst();
  }

  public Optional<View> findExternal(String external) {
    return all().stream().filter(view -> view.external().equals(external)).findFirst();
  }

  public View open(String member, ObjectNode given) {
    Deque<View> stack = new ArrayDeque<>();
    String id = ids.fresh('V');
    stack.add(new View(id, member, ids.hash(), id, null, named(given), Json.object()));
    stacks.put(member, stack);
    return stack.getLast();
  }

  /** Puts a window upon the others; there must be one, and fewer than {@link #MOST}. */
  public View push(String member, ObjectNode given) {
    Deque<View> stack = Objects.requireNonNull(stacks.get(member), "There is no window to push on");
    View below = stack.getLast();
    stack.add(
        new View(
            ids.fresh('V'),
            member,
            ids.hash(),
            below.root(),
            below.id(),
            named(given),
            Json.object()));
    return stack.getLast();
  }

  /** Replaces a version by the next; what was filled in stays where block and action stay. */
  public View update(View old, ObjectNode given) {
    ObjectNode now = named(given);
    View next =
        new View(
            old.id(),
            old.member(),
            ids.hash(),
            old.root(),
            old.previous(),
            now,
            FormValues.stillThere(old.values(), now.path("blocks")));
    put(next);
    return next;
  }

  public View publish(String member, ObjectNode given) {
    View old = homes.get(member);
    String id = old == null ? ids.fresh('V') : old.id();
    View next = new View(id, member, ids.hash(), id, null, named(given), Json.object());
    homes.put(member, next);
    return next;
  }

  public View fillIn(View view, ObjectNode values) {
    View next = view.filledIn(values);
    put(next);
    return next;
  }

  /** Takes the top window away. */
  public @Nullable View close(String member) {
    Deque<View> stack = stacks.get(member);
    return stack == null ? null : stack.pollLast();
  }

  public void clear(String member) {
    stacks.remove(member);
  }

  private void put(View next) {
    if (next.type().equals("home")) {
      homes.put(next.member(), next);
      return;
    }
    Deque<View> stack = new ArrayDeque<>();
    stack(next.member()).forEach(view -> stack.add(view.id().equals(next.id()) ? next : view));
    stacks.put(next.member(), stack);
  }

  private List<View> all() {
    List<View> all = new ArrayList<>(homes.values());
    stacks.values().forEach(all::addAll);
    return all;
  }

  private static ObjectNode named(ObjectNode given) {
    ObjectNode named = given.deepCopy();
    named.set("blocks", BlockIds.steady(given.path("blocks")));
    return named;
  }
}
