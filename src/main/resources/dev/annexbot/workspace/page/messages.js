// A list of messages: a channel's, or a thread's. It loads itself and follows what happens.
import { get } from "./api.js";
import { announce, keepFocus, roving } from "./a11y.js";
import { wordsOf } from "./blocks.js";
import { el, icon, reconcile } from "./dom.js";
import { dateOf, dayKey, dayName, plural } from "./format.js";
import { drawMessage } from "./message.js";
import { listen, state } from "./state.js";
import { statusLine } from "./status.js";
import { Toolbar } from "./toolbar.js";

const TOGETHER_MS = 5 * 60000;

export class MessageList {
  /** Options: thread (its parent's ts), openThread, empty (nodes to show when nothing was said), onChange. */
  constructor(channel, { thread = null, openThread = null, empty = null, onChange = () => {}, label = "Messages" } = {}) {
    Object.assign(this, { channel, thread, openThread, empty, onChange, messages: new Map(), drawn: new Map(), loaded: false, placed: -1, early: [] });
    this.list = el("ol", { class: "message-list", "aria-label": label, "data-testid": thread ? "thread-messages" : "messages" });
    this.newest = el("button", { type: "button", class: "to-newest", hidden: true, onclick: () => this.toEnd(true) }, icon("arrowDown"), "Newest messages");
    this.box = el("div", { class: "scroller", tabindex: -1, onscroll: () => this.scrolled() }, this.list);
    this.node = el("div", { class: "messages" }, this.box, this.newest);
    this.status = statusLine(channel, thread);
    this.toolbar = new Toolbar(this);
    roving(this.list, ".message");
    this.stops = [listen("change", (change) => this.hear(change)), listen("again", () => this.load()), this.status.stop];
    this.atEnd = true;
    this.resizing = new ResizeObserver(() => { if (this.atEnd) this.toEnd(); });
    this.resizing.observe(this.box);
    this.resizing.observe(this.list);
  }

  stop() {
    this.stops.forEach((stop) => stop());
    this.resizing.disconnect();
  }

  /** What happens while the answer is on its way may be missing in it, and is added to it. */
  async load() {
    this.loaded = false;
    const answer = await get("/page/messages", { channel: this.channel, thread: this.thread });
    if (!answer.ok) return this.refuse(answer.text);
    this.messages = new Map(answer.messages.map((one) => [one.ts, one]));
    this.loaded = true;
    this.draw();
    this.early.splice(0).forEach((change) => this.hear(change));
    if (this.atEnd) this.toEnd();
    return this;
  }

  refuse(text) {
    this.list.replaceChildren(el("li", { class: "list-note", role: "alert" }, text ?? "These messages cannot be read."));
  }

  belongs(message) {
    if (this.thread) return message.ts === this.thread || message.threadTs === this.thread;
    return !message.threadTs || message.threadTs === message.ts || this.messages.has(message.ts);
  }

  hear(change) {
    if (change.channel !== this.channel) return;
    if (!this.loaded) this.early.push(change);
    else if (change.type === "message") this.added(change.message);
    else if (change.type === "message_updated") this.updated(change.message);
    else if (change.type === "message_deleted") this.removed(change);
  }

  added(message) {
    if (!this.belongs(message)) return this.countReply(message);
    const mine = message.user === state.me.id;
    this.messages.set(message.ts, message);
    if (this.thread) this.countReply(message);
    this.draw();
    if (mine || this.atEnd) this.toEnd();
    else this.newest.hidden = false;
    if (!mine && message.kind !== "joined" && !message.streaming) this.sayAloud(message);
    this.onChange(message);
  }

  updated(message) {
    const before = this.messages.get(message.ts);
    if (!before && !this.belongs(message)) return;
    this.messages.set(message.ts, message);
    this.draw();
    if (this.atEnd) this.toEnd();
    if (before?.streaming && !message.streaming) this.sayAloud(message);
  }

  removed({ ts }) {
    if (this.messages.delete(ts)) this.draw();
  }

  /** The parent's own update may come before or after the reply; either way it is counted once. */
  countReply(message) {
    const parent = this.messages.get(message.threadTs);
    if (!parent || parent.ts === message.ts || message.ephemeral || (parent.latestReply ?? "") >= message.ts) return;
    const replyUsers = [...new Set([...(parent.replyUsers ?? []), message.user])];
    this.messages.set(parent.ts, { ...parent, threadTs: parent.ts, replyCount: (parent.replyCount ?? 0) + 1, replyUsers, latestReply: message.ts });
    this.draw();
  }

  sayAloud(message) {
    announce(`${message.name}${message.ephemeral ? ", only visible to you" : ""}: ${wordsOf(message).slice(0, 400)}`);
  }

  draw() {
    const all = [...this.messages.values()].sort((a, b) => (a.ts < b.ts ? -1 : a.ts > b.ts ? 1 : 0));
    const nodes = [];
    const kept = new Map();
    let last = null;
    for (const message of all) {
      if (!this.thread && (!last || dayKey(last.ts) !== dayKey(message.ts))) nodes.push(this.divider(`day-${dayKey(message.ts)}`, kept, dayName(message.ts)));
      const compact = follows(last, message) && !(this.thread && last.ts === this.thread);
      nodes.push(this.reuse(message, compact, kept));
      if (this.thread && message.ts === this.thread && all.length > 1) nodes.push(this.divider("replies", kept, plural(all.length - 1, "reply", "replies")));
      last = message;
    }
    if (!all.length && this.empty) nodes.push(this.emptyNode ??= el("li", { class: "list-empty" }, this.empty));
    nodes.push(this.status.node);
    const held = document.activeElement?.closest?.(".message");
    const holder = () => kept.get(held?.dataset.ts)?.node;
    const inside = this.list.contains(held);
    const back = keepFocus(inside ? held : null, () => reconcile(this.list, nodes), holder);
    this.drawn = kept;
    this.toolbar.settle();
    if (inside && !back && !this.list.contains(document.activeElement)) holder()?.focus({ preventScroll: true });
    const items = this.list.querySelectorAll(".message");
    if (!this.list.querySelector('.message[tabindex="0"]')) items[items.length - 1]?.setAttribute("tabindex", "0");
  }

  reuse(message, compact, kept) {
    const old = this.drawn.get(message.ts);
    const same = old && old.message === message && old.compact === compact;
    const node = same ? old.node : drawMessage(message, this.channel, { compact, openThread: this.openThread });
    kept.set(message.ts, { message, compact, node });
    return node;
  }

  divider(key, kept, words) {
    const old = this.drawn.get(key);
    const node = old?.words === words ? old.node : el("li", { class: "day" }, el("span", {}, words));
    kept.set(key, { words, node });
    return node;
  }

  scrolled() {
    if (Math.abs(this.box.scrollTop - this.placed) < 2) return;
    this.atEnd = this.box.scrollHeight - this.box.scrollTop - this.box.clientHeight < 60;
    if (this.atEnd) this.newest.hidden = true;
  }

  /** To the newest message; a long one of somebody else is shown from its beginning. */
  toEnd(move = false) {
    const last = [...this.list.querySelectorAll(".message")].at(-1);
    const end = this.box.scrollHeight - this.box.clientHeight;
    const mine = !last || this.messages.get(last.dataset.ts)?.user === state.me.id;
    const start = mine ? end : last.getBoundingClientRect().top - this.box.getBoundingClientRect().top + this.box.scrollTop - 8;
    this.box.scrollTop = Math.min(end, start);
    this.placed = this.box.scrollTop;
    this.atEnd = true;
    this.newest.hidden = true;
    if (move) last?.focus({ preventScroll: true });
  }
}

const follows = (last, message) =>
  Boolean(last) && last.user === message.user && last.kind === "message" && message.kind === "message" && !message.ephemeral && !last.ephemeral &&
  dayKey(last.ts) === dayKey(message.ts) && dateOf(message.ts) - dateOf(last.ts) < TOGETHER_MS;
