// Times, sizes, faces and small marks.
import { el, icon } from "./dom.js";
import { person, state } from "./state.js";

const ROLES = {
  guest: "Guest", single_channel_guest: "Guest", stranger: "External", deactivated: "Deactivated", admin: "Admin", owner: "Owner",
};

export const roleWord = (role) =>
  ({ single_channel_guest: "single-channel guest", stranger: "other organization", bot: "app" })[role] ?? role ?? "";

export const dateOf = (ts) => new Date(Number.parseFloat(ts) * 1000);

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const longDay = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long" });
const full = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeStyle: "medium" });

export const clockTime = (ts) => clock.format(dateOf(ts));

export function timeMark(ts) {
  const date = dateOf(ts);
  return el("time", { datetime: date.toISOString(), title: full.format(date) }, clock.format(date));
}

export const dayKey = (ts) => dateOf(ts).toDateString();

export function dayName(ts) {
  const date = dateOf(ts);
  const today = new Date();
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  if (date.toDateString() === today.toDateString()) return "Today";
  if (date.toDateString() === yesterday.toDateString()) return "Yesterday";
  return longDay.format(date) + (date.getFullYear() === today.getFullYear() ? "" : ` ${date.getFullYear()}`);
}

/** Slack's date tokens, as in "Due {date_short} at {time}". */
export function dateText(seconds, pattern) {
  const date = new Date(seconds * 1000);
  const say = (options) => new Intl.DateTimeFormat("en-GB", options).format(date);
  const long = say({ day: "numeric", month: "long", year: "numeric" });
  const pretty = (otherwise) => (["Today", "Yesterday"].includes(dayName(seconds)) ? dayName(seconds) : otherwise);
  const tokens = {
    date_num: () => `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}-${String(date.getDate()).padStart(2, "0")}`,
    date: () => long, date_pretty: () => pretty(long),
    date_short: () => say({ day: "numeric", month: "short", year: "numeric" }),
    date_short_pretty: () => pretty(tokens.date_short()),
    date_long: () => say({ weekday: "long", day: "numeric", month: "long", year: "numeric" }),
    date_long_pretty: () => pretty(tokens.date_long()),
    day_divider_pretty: () => dayName(seconds), ago: () => tokens.date_short(),
    time: () => say({ hour: "2-digit", minute: "2-digit" }),
    time_secs: () => say({ hour: "2-digit", minute: "2-digit", second: "2-digit" }),
  };
  return pattern.replace(/\{(\w+)\}/g, (whole, name) => tokens[name]?.() ?? whole);
}

export function bytes(size) {
  if (size < 1024) return `${size} bytes`;
  return size < 1048576 ? `${Math.round(size / 1024)} KB` : `${(size / 1048576).toFixed(1)} MB`;
}

export function avatar(id, size = "") {
  const one = person(id);
  return face(one?.initials ?? "?", one?.hue ?? 240, `${size} ${one?.role === "bot" ? "bot" : ""}`);
}

export const appAvatar = (size = "") => face(state.app.initials, state.app.hue, `bot ${size}`);

export function face(initials, hue, extra = "") {
  const node = el("span", { class: `avatar ${extra}`.trim(), "aria-hidden": "true" }, initials);
  node.style.setProperty("--hue", hue);
  return node;
}

export const appBadge = () => el("span", { class: "badge app-badge" }, "APP");

export function roleBadge(id) {
  const role = person(id)?.role;
  return ["guest", "single_channel_guest", "stranger", "deactivated"].includes(role) ? el("span", { class: `badge ${role}` }, ROLES[role]) : null;
}

export function channelMark(one) {
  if (one.withApp) return appAvatar("small");
  if (one.kind === "im") return avatar(one.with, "small");
  if (one.kind === "mpim") return el("span", { class: "avatar small many", "aria-hidden": "true" }, String(Math.max(1, one.members.length - 1)));
  return icon(one.kind === "private" ? "lock" : "hash");
}

export const sharedMark = () =>
  el("span", { class: "shared-mark", role: "img", "aria-label": "shared with another organization", title: "Shared with another organization" }, icon("shared"));

export const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
