// Starts the page and brings its parts together.
import { follow, get, post } from "./api.js";
import { announce } from "./a11y.js";
import { channelView, read } from "./channel.js";
import { el, fill } from "./dom.js";
import { appView } from "./home.js";
import { modals } from "./modal.js";
import { sidePanel } from "./panel.js";
import { sidebar, topbar } from "./sidebar.js";
import { appChannel, channel, channelName, listen, place, state, takeIn, tell } from "./state.js";
import { toast } from "./toast.js";

const main = document.getElementById("main");
let view = null;

start();

async function start() {
  state.as = new URLSearchParams(location.search).get("as") ?? "";
  const answer = await get("/page/state");
  if (!answer.ok) return fill(main, el("div", { class: "beginning", role: "alert" }, el("h2", {}, "This workspace does not open"), el("p", {}, answer.text ?? "Try again in a moment.")));
  takeIn(answer);
  if (state.as !== state.me.id) {
    state.as = state.me.id;
    history.replaceState(null, "", `?as=${encodeURIComponent(state.as)}${location.hash}`);
  }
  sidebar().draw();
  topbar().draw();
  sidePanel();
  modals();
  await follow(onChange, onLine);
  show(fromHash());
}

listen("go", (wanted) => show(wanted, true));
listen("reload", reload);
listen("drawer", () => drawer(!document.body.classList.contains("drawer-open")));
listen("act-as", (id) => { location.href = `?as=${encodeURIComponent(id)}${location.hash}`; });
addEventListener("hashchange", () => show(fromHash()));
document.getElementById("skip").addEventListener("click", () => main.focus());
document.getElementById("veil").addEventListener("click", () => drawer(false));
document.addEventListener("visibilitychange", () => { if (state.view.channel) read(state.view.channel); });
document.addEventListener("keydown", (event) => { if (event.key === "Escape") drawer(false); });

function drawer(open) {
  if (document.body.classList.contains("drawer-open") === open) return;
  document.body.classList.toggle("drawer-open", open);
  document.querySelector(open ? "#sidebar .place.here, #sidebar .place" : ".drawer-button")?.focus();
}

function fromHash() {
  const [, first, second] = /^#([^/]*)\/?(.*)$/.exec(location.hash) ?? [];
  if (first === "app") return { name: "app", tab: second || null };
  return { name: "channel", channel: first };
}

/** Shows a place; where that does not exist, the first one there is. */
function show(wanted, focus = false) {
  let next = wanted;
  if (next.name === "channel") {
    const one = channel(next.channel) ?? firstPlace();
    if (!one) return fill(main, el("div", { class: "beginning" }, el("p", {}, "There is no conversation that you can see.")));
    next = one.withApp ? { name: "app", tab: "messages" } : { name: "channel", channel: one.id };
  }
  const made = next.name === "app" ? appView(next.tab) : channelView(channel(next.channel));
  if (next.name === "app") next.tab = made.tab;
  const same = state.view.name === next.name && (next.name === "app" || state.view.channel === next.channel);
  const hadTab = main.contains(document.activeElement) && document.activeElement.matches('[role="tab"]');
  if (!same && state.panel?.kind === "thread") tell("close-panel");
  view?.stop();
  view = made;
  state.view = { name: next.name, channel: next.name === "app" ? (next.tab === "messages" ? appChannel()?.id : null) : next.channel, tab: next.tab ?? null };
  const hash = next.name === "app" ? `#app/${next.tab}` : `#${next.channel}`;
  if (location.hash !== hash) history[location.hash ? "pushState" : "replaceState"](null, "", `${location.search}${hash}`);
  fill(main, made.node);
  drawer(false);
  tell("view");
  entitle();
  made.load();
  if (hadTab) main.querySelector('[role="tab"][aria-selected="true"]').focus();
  else if (focus && matchMedia("(hover: hover)").matches) made.focus();
}

const firstPlace = () => {
  const all = [...state.channels.values()].filter((one) => one.isMember && !one.archived);
  return all.find((one) => one.name === "general") ?? all.find((one) => one.kind === "public") ?? all[0];
};

function entitle() {
  const unread = [...state.channels.values()].reduce((sum, one) => sum + (one.unread ?? 0), 0);
  const here = state.view.name === "app" ? state.app.name : channelName(channel(state.view.channel));
  document.title = `${unread ? `(${unread}) ` : ""}${here} – ${state.team.name}`;
}

async function reload() {
  const answer = await get("/page/state");
  if (!answer.ok) return toast(answer.text, "error");
  const before = state.channels;
  takeIn(answer);
  tell("places");
  tell("modals");
  tell("home");
  const now = channel(state.view.channel);
  const then = before.get(state.view.channel);
  if (state.view.name === "channel" && (now?.isMember !== then?.isMember || now?.archived !== then?.archived || now?.members.length !== then?.members.length)) show(state.view);
  entitle();
}

function onLine(online, again) {
  if (state.online !== online) {
    state.online = online;
    tell("line");
    if (again) announce(online ? "Connected again" : "The connection was lost");
  }
  if (online && again) reload().then(() => tell("again"));
}

function onChange(change) {
  const key = place(change.channel, change.threadTs);
  switch (change.type) {
    case "view": state.modals = change.stack; return tell("modals");
    case "home": state.home = change.view; return tell("home");
    case "status": state.statuses.set(key, change); return tell("status");
    case "prompts": state.prompts.set(key, change); return tell("prompts");
    case "title": state.titles.set(key, change.title); return tell("title");
    case "unread": return unread(change);
    case "notice": return toast(change.text, change.level);
    case "channels": return reload();
    case "app": state.app = { ...state.app, connected: change.connected }; return tell("places");
    default: return tell("change", change);
  }
}

function unread({ channel: id, unread: count }) {
  const one = channel(id);
  if (!one) return reload();
  const looking = state.view.channel === id && document.visibilityState === "visible";
  if (looking && count) post("/page/read", { channel: id });
  state.channels.set(id, { ...one, unread: looking ? 0 : count });
  tell("places");
  entitle();
}
