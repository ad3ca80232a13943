// The list of places at the left, and the bar at the top.
import { el, fill, icon, iconButton } from "./dom.js";
import { appAvatar, avatar, channelMark, plural, roleWord, sharedMark } from "./format.js";
import { roving } from "./a11y.js";
import { appChannel, channelName, listen, state, tell } from "./state.js";

export function sidebar() {
  const node = document.getElementById("sidebar");
  const draw = () => {
    const focused = node.contains(document.activeElement) ? document.activeElement.dataset.testid : null;
    const all = [...state.channels.values()].filter((one) => !one.archived || isHere(one));
    const named = all.filter((one) => ["public", "private"].includes(one.kind));
    fill(node,
      el("div", { class: "team" }, el("span", { class: "team-mark", "aria-hidden": "true" }, state.team.name.charAt(0)),
        el("div", {}, el("h1", {}, state.team.name), el("span", {}, "Practice workspace"))),
      group("Channels", sorted(named.filter((one) => one.isMember)).map(place)),
      group("More to join", sorted(named.filter((one) => !one.isMember)).map(place)),
      group("Direct messages", sorted(all.filter((one) => ["im", "mpim"].includes(one.kind) && !one.withApp)).map(place)),
      group("Apps", [appRow()].filter(Boolean)));
    if (focused) node.querySelector(`[data-testid="${CSS.escape(focused)}"]`)?.focus();
  };
  roving(node, ".place");
  listen("places", draw);
  listen("view", draw);
  return { node, draw };
}

const sorted = (all) => all.sort((a, b) => channelName(a).localeCompare(channelName(b)));
const isHere = (one) => state.view.name === "channel" && state.view.channel === one.id;

function group(name, rows) {
  if (!rows.length) return null;
  const id = `group-${name.toLowerCase().replaceAll(" ", "-")}`;
  return el("section", { class: "group", "aria-labelledby": id }, el("h2", { id }, name), el("ul", {}, rows.map((row) => el("li", {}, row))));
}

function place(one) {
  const here = isHere(one);
  const name = channelName(one);
  const testName = one.kind === "im" || one.kind === "mpim" ? `dm-${state.people.get(one.with)?.name ?? one.id}` : `channel-${one.name}`;
  return row({ here, testName, unread: one.unread, faded: !one.isMember, press: () => tell("go", { name: "channel", channel: one.id }) },
    channelMark(one), el("span", { class: "place-name" }, name), one.archived ? el("span", { class: "place-note" }, "archived") : null, one.shared ? sharedMark() : null);
}

function appRow() {
  const dm = appChannel();
  if (!dm && !state.app.homeTab) return null;
  if (!dm && !state.home && ["guest", "single_channel_guest", "stranger"].includes(state.me.role)) return null;
  return row({ here: state.view.name === "app", testName: "app", unread: dm?.unread, press: () => tell("go", { name: "app", tab: state.view.tab ?? (dm?.unread ? "messages" : null) }) },
    appAvatar("small"), el("span", { class: "place-name" }, state.app.name),
    el("span", { class: `dot ${state.app.connected ? "on" : ""}`, role: "img", "aria-label": state.app.connected ? "connected" : "not connected", title: state.app.connected ? "Connected" : "Not connected" }));
}

function row({ here, testName, unread, faded, press }, ...inside) {
  return el("button", { type: "button", class: `place${here ? " here" : ""}${unread && !here ? " unread" : ""}${faded ? " faded" : ""}`, "aria-current": here ? "page" : null, "data-testid": testName, onclick: press },
    inside, unread && !here ? el("span", { class: "count", "data-testid": "unread" }, el("span", { "aria-hidden": "true" }, String(unread)), el("span", { class: "unseen" }, plural(unread, "unread message"))) : null);
}

export function topbar() {
  const node = document.getElementById("topbar");
  const draw = () => {
    const agent = state.app.face !== "none" && appChannel();
    const picker = el("select", { "data-testid": "act-as", "aria-label": "Act as", onchange: () => tell("act-as", picker.value) },
      ids().map((id) => el("option", { value: id, selected: id === state.me.id }, optionWords(id))));
    fill(node, iconButton("menu", "Places", () => tell("drawer"), { class: "drawer-button", "aria-controls": "sidebar" }),
      el("div", { class: "top-name" }, state.team.name), el("span", { class: "grow" }),
      state.online ? null : el("span", { class: "offline", role: "status" }, "Reconnecting…"),
      agent ? el("button", { type: "button", class: "ask", "data-testid": "ask-agent", "aria-expanded": String(state.panel?.kind === "agent"), "aria-label": `Ask ${state.app.name}`, onclick: () => tell("agent") },
        icon("spark"), el("span", {}, `Ask ${state.app.name}`)) : null,
      el("label", { class: "act-as" }, el("span", { class: "act-word" }, "Act as"), avatar(state.me.id, "small"), picker));
  };
  listen("places", draw);
  listen("panel", draw);
  listen("line", draw);
  return { draw };
}

const ids = () => (state.actors.length ? state.actors.map((one) => one.id ?? one) : [state.me.id]);

/** A guest does not see everybody; whom we have seen before in this browser tab still has a name here. */
function optionWords(id) {
  const given = state.actors.find((one) => one.id === id);
  const one = state.people.get(id) ?? given;
  if (one) {
    const words = `${one.realName || one.name} · ${roleWord(one.role)}`;
    sessionStorage.setItem(`actor-${id}`, words);
    return words;
  }
  return sessionStorage.getItem(`actor-${id}`) ?? id;
}
