// Draws Block Kit.
import { el, freshId, icon } from "./dom.js";
import { card, carousel, container, plan, table, task, video } from "./cards.js";
import { element } from "./elements.js";
import { drawFile, picture } from "./files.js";
import { markdown } from "./markdown.js";
import { mrkdwn, plain, textObject } from "./mrkdwn.js";
import { richText } from "./richtext.js";

/**
 * The nodes of blocks. The context says where they stand: {container, form, remembered, errors, fail};
 * ids and picture are added here.
 */
export function drawBlocks(blocks, ctx) {
  const whole = { ...ctx, picture, ids: new Map(), draw: (block) => drawBlock(block, whole) };
  return blocks.map((block) => drawBlock(block, whole));
}

function drawBlock(block, ctx) {
  const node = (DRAW[block.type] ?? unknown)(block, ctx);
  node.classList.add("block", `block-${block.type}`);
  if (block.block_id) node.dataset.block = block.block_id;
  return node;
}

const unknown = (block) => el("div", { class: "unknown" }, `[${block.type}]`);

const DRAW = {
  section,
  header: (block) => el("h3", { "aria-level": Math.min(6, Math.max(1, block.level ?? 3)) }, plain(block.text?.text, block.text?.emoji !== false)),
  divider: () => el("hr"),
  context: (block, ctx) => el("div", {}, (block.elements ?? []).map((one) => (one.type === "image" ? ctx.picture(one, "mini") : el("span", {}, textObject(one))))),
  context_actions: (block, ctx) => el("div", {}, (block.elements ?? []).map((one) => element(ctx, block, one))),
  actions: (block, ctx) => el("div", {}, (block.elements ?? []).map((one) => element(ctx, block, one))),
  image: (block, ctx) => el("figure", {}, block.title ? el("figcaption", {}, textObject(block.title)) : null, ctx.picture(block, "large")),
  input,
  rich_text: richText,
  markdown: (block) => el("div", { class: "markdown" }, markdown(block.text)),
  table: (block, ctx) => table(block, ctx), data_table: (block, ctx) => table(block, ctx),
  card, carousel, plan, task_card: task, video, container,
  alert: (block) => el("div", { class: `alert-${block.level ?? "default"}`, role: "note" }, icon("alert"), el("div", {}, textObject(block.text))),
  file: (block) => el("div", {}, block.file ? drawFile(block.file) : `[file ${block.external_id ?? ""}]`),
  call: () => el("div", { class: "unknown" }, "[call]"),
};

function section(block, ctx) {
  const words = el("div", { class: "section-words" },
    block.text ? el("div", { class: "section-text" }, textObject(block.text)) : null,
    block.fields ? el("div", { class: "fields" }, block.fields.map((field) => el("div", { class: "field-cell" }, textObject(field)))) : null);
  return el("div", {}, words, block.accessory ? el("div", { class: "accessory" }, element(ctx, block, block.accessory)) : null);
}

function input(block, ctx) {
  const id = freshId("field");
  ctx.ids.set(block.block_id, id);
  const problem = ctx.errors?.[block.block_id];
  const field = element(ctx, block, block.element ?? { type: "nothing" });
  return el("div", { class: problem ? "wrong" : "" },
    el("div", { class: "input-label", id: `${id}-label`, onclick: () => field.querySelector?.("input,textarea")?.focus() ?? field.focus?.() },
      plain(block.label?.text), block.optional ? el("span", { class: "optional" }, " (optional)") : null),
    field,
    el("div", { class: "input-error", id: `${id}-error`, "data-testid": problem ? "field-error" : null }, problem ? [icon("alert"), el("span", {}, problem)] : null),
    block.hint ? el("div", { class: "input-hint", id: `${id}-hint` }, textObject(block.hint)) : null);
}

/** The words of a message for a screen reader or a short preview. */
export function wordsOf(message) {
  const holder = el("div", {}, message.blocks?.length ? drawBlocks(message.blocks.slice(0, 5), still()) : mrkdwn(message.text));
  return holder.textContent.trim() || message.text || "";
}

/** A place where nothing can be pressed. */
export const still = () => ({ container: null, form: { values: {}, get: () => undefined, set: () => undefined } });
