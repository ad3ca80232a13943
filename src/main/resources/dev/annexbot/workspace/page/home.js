// The app's own place: Home, Messages, About.
import { post } from "./api.js";
import { keepFocus, roving } from "./a11y.js";
import { drawBlocks } from "./blocks.js";
import { Composer } from "./composer.js";
import { el, fill, icon } from "./dom.js";
import { appAvatar, appBadge } from "./format.js";
import { read } from "./channel.js";
import { MessageList } from "./messages.js";
import { prompts } from "./panel.js";
import { appChannel, form, keepOnly, listen, state, tell } from "./state.js";
import { fine } from "./toast.js";

export function appView(wanted) {
  const dm = appChannel();
  const tabs = [...(state.app.homeTab ? [["home", "Home"]] : []), ...(dm && state.app.messagesTab ? [["messages", state.app.face === "none" ? "Messages" : "Chat"]] : []), ["about", "About"]];
  const tab = tabs.some(([id]) => id === wanted) ? wanted : tabs[0][0];
  const made = { home: homeTab, messages: () => messagesTab(dm), about: aboutTab }[tab]();
  const bar = el("div", { class: "tabs", role: "tablist", "aria-label": state.app.name }, tabs.map(([id, name]) => el("button", {
    type: "button", role: "tab", id: `tab-${id}`, "aria-selected": String(id === tab), "aria-controls": "tab-panel", tabindex: id === tab ? 0 : -1, "data-testid": `tab-${id}`,
    onclick: () => tell("go", { name: "app", tab: id }),
  }, name)));
  roving(bar, '[role="tab"]', { horizontal: true });
  const node = el("div", { class: "pane app-pane" },
    el("header", { class: "pane-head" }, el("h2", { class: "pane-title", tabindex: -1 }, appAvatar("small"), " ", state.app.name), appBadge(),
      el("span", { class: "topic" }, state.app.connected ? "" : "Not connected right now")),
    bar, el("div", { class: "tab-panel", id: "tab-panel", role: "tabpanel", "aria-labelledby": `tab-${tab}` }, made.node));
  return { ...made, node, tab };
}

function homeTab() {
  const inside = el("div", { class: "home", "data-testid": "home" });
  const node = el("div", { class: "home-scroller", tabindex: -1 }, inside);
  let drawn = null;
  const draw = () => {
    // The same again: whoever is just choosing something there is not disturbed.
    const now = JSON.stringify(state.home && [state.home.id, state.home.blocks]);
    if (now === drawn) return;
    drawn = now;
    keepFocus(inside, redraw);
  };
  const redraw = () => {
    const view = state.home;
    if (!view) {
      return fill(inside, el("div", { class: "beginning" }, el("div", { class: "beginning-mark" }, icon("home")), el("h3", {}, "Nothing here yet"),
        el("p", {}, `${state.app.name} has not published a Home for you.`)));
    }
    const key = `home|${view.id}`;
    keepOnly(key, view.blocks ?? []);
    fill(inside, drawBlocks(view.blocks ?? [], { container: { type: "view", viewId: view.id }, form: form(key), remembered: view.state?.values }));
  };
  const stop = listen("home", draw);
  draw();
  const load = async () => {
    const answer = await post("/page/home", { tab: "home" });
    if (fine(answer) && answer.view) {
      state.home = answer.view;
      draw();
    }
  };
  return { node, stop, load, focus: () => {} };
}

function messagesTab(dm) {
  const agent = state.app.face !== "none";
  const openThread = (ts) => (agent ? tell("agent-thread", ts) : tell("thread", { channel: dm.id, ts }));
  const list = new MessageList(dm.id, { label: `Messages with ${state.app.name}`, openThread, onChange: () => read(dm.id),
    empty: el("div", { class: "beginning" }, appAvatar("huge"), el("h3", {}, state.app.name), el("p", {}, state.app.description || "This is the beginning of your conversation.")) });
  const composer = state.app.messagesReadOnly ? null : new Composer(dm.id, { placeholder: `Message ${state.app.name}`, label: `Message ${state.app.name}`,
    onSent: (answer, text) => {
      list.toEnd();
      if (agent && answer.ts && !text.startsWith("/")) openThread(answer.ts);
    } });
  const pinned = composer ? prompts(dm.id, () => null, composer) : null;
  const node = el("div", { class: "tab-messages" }, list.node, pinned?.node,
    composer?.node ?? el("div", { class: "closed" }, icon("lock"), `Sending messages to ${state.app.name} has been turned off.`));
  const load = async () => {
    post("/page/home", { tab: "messages" }).then(fine);
    await list.load();
    read(dm.id);
  };
  return { node, load, stop: () => { list.stop(); pinned?.stop(); }, focus: () => composer?.focus() };
}

function aboutTab() {
  const commands = state.commands.map((one) => el("li", {}, el("code", {}, `${one.command} ${one.usageHint ?? ""}`.trim()), ` ${one.description}`));
  const shortcuts = state.shortcuts.map((one) => el("li", {}, el("strong", {}, one.name), ` ${one.description ?? ""}`, el("small", {}, one.type === "message" ? " · at messages" : " · anywhere")));
  const node = el("div", { class: "home-scroller" }, el("div", { class: "home about" }, appAvatar("huge"), el("h3", {}, state.app.name), el("p", {}, state.app.description),
    commands.length ? [el("h4", {}, "Commands"), el("ul", {}, commands)] : null, shortcuts.length ? [el("h4", {}, "Shortcuts"), el("ul", {}, shortcuts)] : null,
    el("p", { class: "quiet-words" }, state.app.connected ? "Connected to this workspace." : "Not connected to this workspace right now.")));
  return { node, stop: () => {}, load: async () => {}, focus: () => {} };
}
