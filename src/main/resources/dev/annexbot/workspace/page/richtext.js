// Draws rich_text: sections, lists, quotes and code as Slack's own composer writes them.
import { el } from "./dom.js";
import { emoji, withEmoji } from "./emoji.js";
import { broadcastMention, channelMention, link, userMention } from "./entities.js";
import { dateText } from "./format.js";
import { textObject } from "./mrkdwn.js";

export function richText(block) {
  const nodes = [];
  for (const part of block.elements ?? []) {
    if (part.type === "rich_text_list") addList(nodes, part);
    else nodes.push(draw(part));
  }
  return el("div", { class: "rich-text" }, nodes);
}

function draw(part) {
  const inside = () => (part.elements ?? []).flatMap(inline);
  switch (part.type) {
    case "rich_text_section": return el("div", { class: "rich-section" }, inside());
    case "rich_text_quote": return el("blockquote", {}, inside());
    case "rich_text_preformatted": return el("pre", {}, (part.elements ?? []).map((one) => one.text ?? one.url ?? ""));
    default: return el("div", { class: "unknown" }, `[${part.type}]`);
  }
}

/** Slack sends nested lists flat, each with its indent. */
function addList(nodes, part) {
  const ordered = part.style === "ordered";
  const list = el(ordered ? "ol" : "ul", { class: `rich-list indent-${Math.min(8, part.indent ?? 0)}`, start: part.offset ? part.offset + 1 : null },
    (part.elements ?? []).map((item) => el("li", {}, (item.elements ?? []).flatMap(inline))));
  nodes.push(list);
}

function inline(one) {
  return [styled(words(one), one.style ?? {})];
}

function words(one) {
  switch (one.type) {
    case "text": return lines(one.text);
    case "link": return link(one.url, one.text || one.url);
    case "emoji": return emoji(one.name);
    case "user": return userMention(one.user_id);
    case "channel": return channelMention(one.channel_id);
    case "usergroup": return el("span", { class: "mention" }, `@${one.usergroup_id}`);
    case "broadcast": return broadcastMention(one.range);
    case "date": return dateText(one.timestamp, one.format ?? "{date_long}");
    case "color": return el("code", {}, one.value);
    case "team": return one.team_id;
    case "citation": return el("sup", {}, textObject(one.text ?? { type: "plain_text", text: one.title ?? "" }));
    default: return `[${one.type}]`;
  }
}

const lines = (text) => String(text ?? "").split("\n").flatMap((line, at) => (at ? [el("br"), ...withEmoji(line)] : withEmoji(line)));

function styled(nodes, style) {
  let drawn = nodes;
  if (style.code) drawn = el("code", {}, drawn);
  if (style.strike) drawn = el("del", {}, drawn);
  if (style.italic) drawn = el("em", {}, drawn);
  if (style.underline) drawn = el("u", {}, drawn);
  if (style.bold) drawn = el("strong", {}, drawn);
  return drawn;
}
