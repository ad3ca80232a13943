// What happens when somebody presses or chooses something in a block.
import { post } from "./api.js";
import { agreed } from "./confirm.js";
import { toast } from "./toast.js";

/** Sends a press to the app, after the question that the app may want asked. */
export async function press(ctx, block, element, chosen, node) {
  if (!(await agreed(element.confirm))) return false;
  node?.setAttribute("aria-busy", "true");
  const answer = await post("/page/press", {
    container: ctx.container, blockId: block.block_id, actionId: element.action_id, chosen, state: ctx.form.values,
  });
  node?.removeAttribute("aria-busy");
  if (!answer.ok) (ctx.fail ?? ((text) => toast(text, "error")))(answer.text ?? "The app did not answer.");
  return true;
}

/** Keeps a chosen value; outside of input blocks, and where asked for, the app hears of it at once. */
export async function change(ctx, block, element, value, node) {
  if (!hearsAtOnce(block)) {
    ctx.form.set(block.block_id, element.action_id, value);
    return true;
  }
  const before = ctx.form.get(block.block_id, element.action_id);
  ctx.form.set(block.block_id, element.action_id, value);
  if (await press(ctx, block, element, value, node)) return true;
  ctx.form.set(block.block_id, element.action_id, before);
  return false;
}

export const hearsAtOnce = (block) => block.type !== "input" || block.dispatch_action === true;

/** The value as it stands: what was chosen here, else what the view remembers, else nothing. */
export const current = (ctx, block, element) =>
  ctx.form.get(block.block_id, element.action_id) ?? ctx.remembered?.[block.block_id]?.[element.action_id] ?? null;

export const keyOf = (block, element) => `${block.block_id}/${element.action_id}`;

/** Attributes that every field shares: its key, its name, and what belongs to its block. */
export function fieldAttributes(ctx, block, element) {
  const inBlock = block.type === "input";
  const id = ctx.ids?.get(block.block_id);
  const hints = inBlock && id ? [block.hint ? `${id}-hint` : null, `${id}-error`].filter(Boolean).join(" ") : null;
  return {
    "data-key": keyOf(block, element),
    "aria-label": inBlock ? null : element.accessibility_label ?? element.placeholder?.text ?? nameFrom(block),
    "aria-labelledby": inBlock && id ? `${id}-label` : null,
    "aria-describedby": hints || null,
    "aria-invalid": ctx.errors?.[block.block_id] ? "true" : null,
    "aria-required": inBlock && !block.optional ? "true" : null,
  };
}

const nameFrom = (block) => block.text?.text?.replace(/[*_~`]/g, "").slice(0, 80) || "Choose";
