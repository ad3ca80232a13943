// A channel or a direct conversation: its head, its messages, its composer.
import { post } from "./api.js";
import { el, icon } from "./dom.js";
import { Composer } from "./composer.js";
import { appBadge, avatar, channelMark, roleBadge, roleWord, sharedMark } from "./format.js";
import { MessageList } from "./messages.js";
import { openMenu } from "./popup.js";
import { channelName, personName, state, tell } from "./state.js";
import { fine } from "./toast.js";

export function channelView(one) {
  const list = new MessageList(one.id, {
    label: `Messages in ${channelName(one)}`, openThread: (ts) => tell("thread", { channel: one.id, ts }), empty: beginning(one), onChange: () => read(one.id),
  });
  const composer = writes(one) ? new Composer(one.id, { placeholder: `Message ${one.kind === "public" || one.kind === "private" ? "#" : ""}${channelName(one)}`, onSent: () => list.toEnd() }) : null;
  const node = el("div", { class: "pane" }, head(one), list.node, composer?.node ?? closed(one));
  return { node, stop: () => list.stop(), load: () => list.load().then(() => read(one.id)), focus: () => composer?.focus() };
}

export function read(id) {
  if (document.visibilityState !== "visible") return;
  const one = state.channels.get(id);
  if (one?.unread) {
    state.channels.set(id, { ...one, unread: 0 });
    tell("places");
  }
  post("/page/read", { channel: id });
}

const writes = (one) => !one.archived && one.isMember;

function head(one) {
  const people = one.members ?? [];
  const count = el("button", { type: "button", class: "members", title: "Members", onclick: () => openMenu(count, people.map((id) => ({
    label: personName(id), node: el("span", { class: "member" }, avatar(id, "tiny"), personName(id), id === state.app.userId ? appBadge() : roleBadge(id)), choose: () => {} })), { label: "Members" }) },
  people.slice(0, 3).map((id) => avatar(id, "tiny")), el("span", {}, String(people.length), el("span", { class: "unseen" }, people.length === 1 ? " member" : " members")));
  const direct = one.kind === "im";
  return el("header", { class: "pane-head" },
    el("h2", { tabindex: -1, class: "pane-title" }, el("span", { class: "pane-mark" }, channelMark(one)), channelName(one)),
    direct ? roleBadge(one.with) : null,
    one.shared ? el("span", { class: "badge stranger", "data-testid": "shared" }, sharedMark(), el("span", {}, "Shared")) : null,
    el("span", { class: "topic" }, direct ? roleWord(state.people.get(one.with)?.role) : one.topic ?? ""), el("span", { class: "grow" }), direct ? null : count);
}

function beginning(one) {
  const direct = ["im", "mpim"].includes(one.kind);
  return el("div", { class: "beginning" }, el("div", { class: "beginning-mark" }, channelMark(one)), el("h3", {}, direct ? channelName(one) : `#${channelName(one)}`),
    el("p", {}, direct ? "This is the beginning of your conversation." : "This is the very beginning of this channel. Say hello."));
}

function closed(one) {
  if (one.archived) return el("div", { class: "closed" }, icon("lock"), "This channel is archived.");
  return el("div", { class: "closed" }, el("span", {}, `You are looking at #${channelName(one)}.`),
    el("button", { type: "button", class: "button primary", onclick: async () => { if (fine(await post("/page/join", { channel: one.id }))) tell("reload"); } }, "Join channel"));
}
