// The larger blocks: tables, cards, plans of work.
import { el, icon } from "./dom.js";
import { element } from "./elements.js";
import { link } from "./entities.js";
import { markdown } from "./markdown.js";
import { plain, textObject } from "./mrkdwn.js";
import { richText } from "./richtext.js";

export function table(block, ctx) {
  const settings = block.column_settings ?? [];
  const [head, ...rows] = block.rows ?? [];
  const row = (cells, tag) => el("tr", {}, (cells ?? []).map((cell, at) => el(tag, { scope: tag === "th" ? "col" : null,
    class: `${settings[at]?.align ?? ""} ${settings[at]?.is_wrapped === false ? "nowrap" : ""}`.trim() || null }, cellOf(cell, ctx))));
  const drawn = el("table", {}, block.caption ? el("caption", {}, words(block.caption)) : null, head ? el("thead", {}, row(head, "th")) : null,
    el("tbody", {}, rows.map((cells) => row(cells, "td"))));
  return el("div", { class: "table-wrap", tabindex: 0, role: "group", "aria-label": "Table" }, drawn);
}

function cellOf(cell, ctx) {
  if (!cell) return null;
  switch (cell.type) {
    case "rich_text": return richText(cell);
    case "raw_text": return plain(cell.text, false);
    case "raw_number": return String(cell.text ?? cell.value ?? "");
    case "mrkdwn": case "plain_text": return textObject(cell);
    case "markdown": return markdown(cell.text);
    case "image": return ctx.picture(cell, "mini");
    default: return cell.text ? words(cell.text) : `[${cell.type}]`;
  }
}

const words = (text) => (typeof text === "string" ? plain(text) : textObject(text));

export function card(block, ctx) {
  return el("section", { class: "card" },
    block.hero_image ? ctx.picture(block.hero_image, "large") : null,
    el("div", { class: "card-body" },
      el("div", { class: "card-head" }, block.icon ? ctx.picture(block.icon, "mini") : null,
        el("div", {}, block.title ? el("h4", {}, words(block.title)) : null, block.subtitle ? el("div", { class: "card-subtitle" }, words(block.subtitle)) : null)),
      block.body ? el("div", { class: "card-text" }, words(block.body)) : null,
      block.subtext ? el("div", { class: "card-subtitle" }, words(block.subtext)) : null,
      block.actions?.length ? el("div", { class: "card-actions" }, block.actions.map((one) => element(ctx, block, one))) : null));
}

export const carousel = (block, ctx) =>
  el("div", { class: "carousel", role: "group", "aria-label": "Cards", tabindex: 0 }, (block.elements ?? block.cards ?? []).map((one) => ctx.draw({ type: "card", ...one })));

export const container = (block, ctx) => el("section", { class: "container" },
  block.title ? el("h4", {}, words(block.title)) : null, block.subtitle ? el("div", { class: "card-subtitle" }, words(block.subtitle)) : null,
  (block.children ?? block.child_blocks ?? block.blocks ?? block.elements ?? []).map((one) => ctx.draw(one)));

const STATES = { pending: "to do", in_progress: "in progress", complete: "done", error: "failed" };

export const plan = (block, ctx) => el("section", { class: "plan" },
  block.title ? el("h4", {}, words(block.title)) : null,
  el("div", { class: "plan-tasks" }, (block.tasks ?? block.task_cards ?? []).map((one) => ctx.draw({ ...one, type: "task_card" }))));

export function task(block) {
  const state = block.status ?? "pending";
  const mark = { complete: "check", error: "alert", in_progress: "clock", pending: "more" }[state] ?? "more";
  return el("div", { class: `task ${state}` },
    el("span", { class: "task-mark", role: "img", "aria-label": STATES[state] ?? state }, icon(mark)),
    el("div", { class: "task-words" }, el("div", { class: "task-title" }, words(block.title ?? "")),
      rich(block.details), rich(block.output),
      block.sources?.length ? el("div", { class: "task-sources" }, block.sources.map((source) => link(source.url, source.text ?? source.url))) : null));
}

function rich(part) {
  if (!part) return null;
  return el("div", { class: "task-more" }, typeof part === "string" ? plain(part) : part.type === "rich_text" ? richText(part) : textObject(part));
}

export const video = (block) => el("div", { class: "card" }, el("div", { class: "card-body" },
  el("h4", {}, block.title_url ? link(block.title_url, block.title?.text ?? "Video") : words(block.title ?? "Video")),
  block.description ? el("div", { class: "card-text" }, words(block.description)) : null, el("div", { class: "card-subtitle" }, block.alt_text ?? "")));
