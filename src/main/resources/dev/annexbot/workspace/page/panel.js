// The side panel: a thread, or a conversation with the agent.
import { get, post } from "./api.js";
import { wordsOf } from "./blocks.js";
import { Composer } from "./composer.js";
import { el, fill, icon, iconButton } from "./dom.js";
import { appAvatar, clockTime, dayName } from "./format.js";
import { MessageList } from "./messages.js";
import { openMenu } from "./popup.js";
import { appChannel, channel, channelName, listen, place, state, tell } from "./state.js";
import { fine } from "./toast.js";

export function sidePanel() {
  const node = document.getElementById("panel");
  let shown = null;
  let opener = null;

  const close = () => {
    if (!state.panel) return;
    shown?.stop();
    shown = null;
    state.panel = null;
    node.hidden = true;
    fill(node);
    tell("panel");
    if (opener?.isConnected) opener.focus();
  };

  const show = (panel, made) => {
    if (!state.panel) opener = document.activeElement;
    shown?.stop();
    shown = made;
    state.panel = panel;
    node.hidden = false;
    node.setAttribute("aria-label", panel.kind === "agent" ? state.app.name : "Thread");
    fill(node, made.node);
    tell("panel");
    return made.load?.().then(() => made.focus());
  };

  const thread = ({ channel: id, ts }) => show({ kind: "thread", channel: id, ts }, threadPanel(id, ts, close));

  const agent = async (threadTs = null) => {
    const answer = threadTs ? { ok: true, channel: appChannel().id, threadTs } : await post("/page/agent", { what: "open" });
    if (!fine(answer)) return;
    show({ kind: "agent", channel: answer.channel, ts: answer.threadTs ?? null }, agentPanel(answer.channel, answer.threadTs ?? null, close, agent));
    if (state.view.name === "channel") tellContext();
  };

  node.addEventListener("keydown", (event) => { if (event.key === "Escape" && !event.defaultPrevented) close(); });
  listen("thread", thread);
  listen("agent", () => (state.panel?.kind === "agent" ? close() : agent()));
  listen("agent-thread", (ts) => agent(ts));
  listen("close-panel", close);
  listen("view", () => { if (state.panel?.kind === "agent" && state.view.name === "channel") tellContext(); });
}

const tellContext = () => post("/page/agent", { what: "context", channel: state.view.channel, thread: null });

function head(title, under, close, ...more) {
  return el("header", { class: "pane-head" }, el("div", { class: "pane-titles" }, el("h2", { class: "pane-title" }, title), under ? el("span", { class: "topic" }, under) : null),
    el("span", { class: "grow" }), more, iconButton("close", "Close panel", close));
}

function threadPanel(id, ts, close) {
  const one = channel(id);
  const list = new MessageList(id, { thread: ts, label: "Thread" });
  const writes = one && !one.archived && one.isMember;
  const composer = writes ? new Composer(id, { thread: ts, placeholder: "Reply…", testId: "thread-composer", onSent: () => list.toEnd() }) : null;
  const node = el("div", { class: "pane" }, head("Thread", channelName(one), close), list.node, composer?.node);
  return { node, stop: () => list.stop(), load: () => list.load(), focus: () => composer?.focus() };
}

/** A conversation with the app; without a thread yet it starts with the first message. */
function agentPanel(id, ts, close, again) {
  let thread = ts;
  let list = null;
  const holder = el("div", { class: "agent-body" });
  const title = el("span", {}, state.titles.get(place(id, thread)) ?? state.app.name);
  const composer = new Composer(id, { thread: () => thread, placeholder: `Ask ${state.app.name}`, testId: "agent-composer", onSent: (answer) => {
    if (!thread && answer.ts) begin(answer.ts);
    else list?.toEnd();
  } });
  const suggestions = prompts(id, () => thread, composer);
  const spoken = () => list && [...list.messages.values()].some((one) => one.user === state.me.id);
  const settle = () => { suggestions.node.hidden = Boolean(thread && spoken()); };

  const begin = (threadTs) => {
    thread = threadTs;
    state.panel = { ...state.panel, ts: threadTs };
    list?.stop();
    list = new MessageList(id, { thread: threadTs, label: `Conversation with ${state.app.name}`, onChange: settle });
    fill(holder, list.node);
    suggestions.draw();
    title.textContent = state.titles.get(place(id, threadTs)) ?? state.app.name;
    return list.load().then(settle);
  };

  const stopTitle = listen("title", () => { title.textContent = state.titles.get(place(id, thread)) ?? state.app.name; });
  const history = iconButton("history", "History", () => pastTalks(id, history, again));
  fill(holder, welcome());
  const node = el("div", { class: "pane agent", "data-testid": "agent-pane" },
    head([appAvatar("small"), " ", title], null, close, history, iconButton("plus", "New conversation", () => again())), holder, suggestions.node, composer.node);
  return {
    node, focus: () => composer.focus(), load: async () => { if (thread) await begin(thread); },
    stop: () => { list?.stop(); suggestions.stop(); stopTitle(); },
  };
}

const welcome = () => el("div", { class: "welcome" }, appAvatar("huge"), el("h3", {}, `Hello ${(state.me.realName || state.me.name).split(" ")[0]}`), el("p", {}, state.app.description || `Ask ${state.app.name} anything.`));

async function pastTalks(id, anchor, again) {
  const answer = await get("/page/messages", { channel: id });
  if (!fine(answer)) return;
  const talks = answer.messages.filter((one) => one.replyCount || one.user === state.me.id).slice(-12).reverse();
  openMenu(anchor, talks.length ? talks.map((one) => ({
    label: state.titles.get(place(id, one.ts)) ?? (wordsOf(one).slice(0, 60) || "Conversation"), hint: `${dayName(one.ts)} ${clockTime(one.ts)}`, choose: () => again(one.ts),
  })) : [{ label: "No conversations yet", disabled: true, choose: () => {} }], { label: "History" });
}

/** Suggested prompts of a place: those of the thread, else those pinned to the conversation. */
export function prompts(id, thread, composer) {
  const node = el("div", { class: "prompts", "data-testid": "prompts" });
  const draw = () => {
    const own = state.prompts.get(place(id, thread())) ?? state.prompts.get(place(id));
    fill(node, own?.prompts?.length ? [el("p", { class: "prompts-title" }, own.title || "How can I help?"),
      el("div", { class: "prompts-list" }, own.prompts.map((one) => el("button", { type: "button", class: "prompt", title: one.message, onclick: () => composer.send(one.message) }, icon("spark"), el("span", {}, one.title))))] : null);
  };
  const stop = listen("prompts", draw);
  draw();
  return { node, draw, stop };
}
