// The things in angle brackets: links, people, channels, dates.
import { el } from "./dom.js";
import { dateText } from "./format.js";
import { channel, person, state, tell } from "./state.js";

const ESCAPED = { "&amp;": "&", "&lt;": "<", "&gt;": ">" };

/** Slack escapes exactly three signs, once. */
export const unescape = (text) => text.replace(/&(?:amp|lt|gt);/g, (found) => ESCAPED[found]);

/** Only addresses that a person may safely follow. */
export function safeUrl(text) {
  try {
    const url = new URL(text);
    return ["http:", "https:", "mailto:"].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

export function link(address, label) {
  const url = safeUrl(address);
  const shown = label ?? address;
  return url ? el("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, shown) : el("span", {}, shown);
}

export function userMention(id, label) {
  const one = person(id);
  const mine = id === state.me.id;
  return el("span", { class: `mention${mine ? " me" : ""}`, "data-user": id }, `@${label || one?.realName || one?.name || id}`);
}

export function channelMention(id, label) {
  const one = channel(id);
  if (!one) return el("span", { class: "mention" }, `#${label || "private channel"}`);
  return el("button", { type: "button", class: "mention channel-mention", onclick: () => tell("go", { name: "channel", channel: id }) }, `#${one.name}`);
}

export const broadcastMention = (range) => el("span", { class: "mention me" }, `@${range}`);

/** What stands between < and >, as a node; null when it is nothing we know. */
export function entity(inside) {
  const bar = inside.indexOf("|");
  const head = bar < 0 ? inside : inside.slice(0, bar);
  const label = bar < 0 ? null : unescape(inside.slice(bar + 1));
  if (/^@[UW]\w+$/.test(head)) return userMention(head.slice(1), label);
  if (/^#[CGD]\w+$/.test(head)) return channelMention(head.slice(1), label);
  if (/^!(channel|here|everyone)$/.test(head)) return broadcastMention(head.slice(1));
  if (head.startsWith("!subteam^")) return el("span", { class: "mention" }, label ?? `@${head.slice(9)}`);
  if (head.startsWith("!date^")) return date(head, label);
  if (head.startsWith("!")) return el("span", {}, label ?? `<${head}>`);
  const address = unescape(head);
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return link(address, label ?? address.replace(/^mailto:/, ""));
  return null;
}

function date(head, fallback) {
  const [, seconds, pattern, address] = head.split("^");
  const shown = Number.isFinite(Number(seconds)) && pattern ? dateText(Number(seconds), unescape(pattern)) : fallback ?? "";
  return address ? link(unescape(address), shown) : el("span", { class: "date", title: fallback ?? "" }, shown);
}
