// Draws one message.
import { post } from "./api.js";
import { drawBlocks } from "./blocks.js";
import { el, icon } from "./dom.js";
import { emoji } from "./emoji.js";
import { drawFile } from "./files.js";
import { appBadge, avatar, clockTime, dateOf, dayName, face, plural, roleBadge, timeMark } from "./format.js";
import { mrkdwn } from "./mrkdwn.js";
import { form, keepOnly, personName, state } from "./state.js";
import { fine } from "./toast.js";

/** One message as a list item. Options: compact leaves out face and name, openThread shows the replies. */
export function drawMessage(message, channel, { compact = false, openThread = null } = {}) {
  if (message.kind === "joined") return systemLine(message);
  const node = el("li", {
    class: `message${compact ? " compact" : ""}${message.ephemeral ? " ephemeral" : ""}${message.streaming ? " streaming" : ""}`,
    "data-ts": message.ts, "data-testid": "message", "data-user": message.user, tabindex: -1, "aria-busy": message.streaming ? "true" : null,
  });
  node.append(
    el("div", { class: "gutter" }, compact ? el("span", { class: "gutter-time", "aria-hidden": "true" }, clockTime(message.ts)) : faceOf(message)),
    body(message, channel, compact, openThread));
  return node;
}

const systemLine = (message) => el("li", { class: "message system", "data-ts": message.ts, "data-testid": "message", tabindex: -1 },
  el("div", { class: "gutter" }, avatar(message.user, "small")), el("div", { class: "body" },
    el("strong", {}, message.name), " ", mrkdwn(message.text || "joined the channel"), " ", timeMark(message.ts)));

const faceOf = (message) => (message.kind === "slackbot" ? face("SB", 300, "bot") : avatar(message.user));

function body(message, channel, compact, openThread) {
  return el("div", { class: "body" },
    message.ephemeral ? el("div", { class: "only-you" }, icon("eye"), "Only visible to you") : null,
    el("div", { class: compact ? "head quiet" : "head" }, el("strong", { class: "name" }, message.name), message.isApp ? appBadge() : null,
      message.kind === "slackbot" ? null : roleBadge(message.user), timeMark(message.ts)),
    content(message, channel),
    message.files?.length ? el("div", { class: "files" }, message.files.map(drawFile)) : null,
    message.reactions?.length ? reactions(message, channel) : null,
    message.replyCount && openThread ? threadLine(message, openThread) : null);
}

function content(message, channel) {
  const edited = message.edited ? el("span", { class: "edited" }, " (edited)") : null;
  if (!message.blocks?.length) return el("div", { class: "content text", "data-testid": "message-text" }, mrkdwn(message.text), edited);
  const key = `message|${channel}|${message.ts}`;
  keepOnly(key, message.blocks);
  const ctx = { container: { type: "message", channel, ts: message.ts }, form: form(key) };
  return el("div", { class: "content blocks", "data-testid": "message-text" }, drawBlocks(message.blocks, ctx), edited);
}

function reactions(message, channel) {
  return el("div", { class: "reactions" }, message.reactions.map((one) => {
    const mine = one.mine || one.users.includes(state.me.id);
    return el("button", {
      type: "button", class: `reaction${mine ? " mine" : ""}`, "aria-pressed": String(mine), "data-testid": `reaction-${one.name}`,
      "aria-label": `${one.name.replaceAll("_", " ")}, ${plural(one.users.length, "reaction")}`, title: `${one.users.map(personName).join(", ")} reacted with :${one.name}:`,
      onclick: async () => fine(await post("/page/react", { channel, ts: message.ts, name: one.name })),
    }, emoji(one.name), el("span", {}, String(one.users.length)));
  }));
}

function threadLine(message, openThread) {
  return el("button", { type: "button", class: "thread-line", "data-testid": "thread-link", onclick: () => openThread(message.ts) },
    (message.replyUsers ?? []).slice(0, 4).map((id) => avatar(id, "tiny")),
    el("span", { class: "thread-count" }, plural(message.replyCount, "reply", "replies")),
    message.latestReply ? el("span", { class: "thread-last" }, `Last reply ${lastReply(message.latestReply)}`) : null);
}

function lastReply(ts) {
  const minutes = (Date.now() - dateOf(ts)) / 60000;
  if (minutes >= 0 && minutes < 1) return "just now";
  const day = dayName(ts);
  return day === "Today" ? `today at ${clockTime(ts)}` : `${day === "Yesterday" ? "yesterday" : day} at ${clockTime(ts)}`;
}
