// The interactive elements that are no text fields.
import { el, freshId, icon, iconButton } from "./dom.js";
import { safeUrl } from "./entities.js";
import { isSelect } from "./choices.js";
import { change, current, fieldAttributes, keyOf, press } from "./interact.js";
import { drawInput, isInput } from "./inputs.js";
import { plain, textObject } from "./mrkdwn.js";
import { picker } from "./picker.js";
import { openMenu } from "./popup.js";

/** Draws any element of a block; one that we do not know stays visible as its name. */
export function element(ctx, block, one) {
  if (isSelect(one.type)) return picker(ctx, block, one);
  if (isInput(one.type)) return drawInput(ctx, block, one);
  return (DRAW[one.type] ?? unknown)(ctx, block, one);
}

const unknown = (ctx, block, one) => el("span", { class: "unknown" }, `[${one.type}]`);

const DRAW = {
  button, workflow_button: button, overflow, checkboxes, radio_buttons: radios, feedback_buttons: feedback, icon_button: iconElement,
  image: (ctx, block, one) => ctx.picture(one, "accessory"),
  url_source: (ctx, block, one) => {
    const url = safeUrl(one.url);
    return url ? el("a", { class: "source", href: url, target: "_blank", rel: "noopener noreferrer" }, one.text ?? one.url) : one.text ?? one.url;
  },
};

function button(ctx, block, one) {
  const node = el("button", {
    type: "button", class: `button ${one.style ?? ""}`.trim(), "data-key": keyOf(block, one), "data-testid": "block-button", "aria-label": one.accessibility_label ?? null,
    onclick: async () => {
      const url = one.url ? safeUrl(one.url) : null;
      if (url && !one.confirm) window.open(url, "_blank", "noopener,noreferrer");
      const went = await press(ctx, block, one, { type: one.type }, node);
      if (url && one.confirm && went) window.open(url, "_blank", "noopener,noreferrer");
    },
  }, plain(one.text?.text ?? ""), one.url ? el("span", { class: "out", "aria-hidden": "true" }, " ↗") : null);
  return node;
}

function overflow(ctx, block, one) {
  const node = iconButton("more", one.accessibility_label ?? "More options", () => openMenu(node, (one.options ?? []).map((option) => ({
    label: option.text?.text ?? option.value, node: el("span", {}, plain(option.text?.text ?? "")), hint: option.description?.text,
    choose: () => {
      const url = option.url ? safeUrl(option.url) : null;
      if (url) window.open(url, "_blank", "noopener,noreferrer");
      press(ctx, block, one, { type: "overflow", selected_option: option }, node);
    },
  })), { label: "More options" }), { class: "overflow", "data-key": keyOf(block, one) });
  return node;
}

function checkboxes(ctx, block, one) {
  const value = current(ctx, block, one);
  const chosen = new Set((value ? value.selected_options ?? [] : one.initial_options ?? []).map((option) => option.value));
  return choiceGroup(ctx, block, one, "checkbox", chosen, (option, on) => {
    if (on) chosen.add(option.value);
    else chosen.delete(option.value);
    return { type: "checkboxes", selected_options: one.options.filter((other) => chosen.has(other.value)) };
  });
}

function radios(ctx, block, one) {
  const value = current(ctx, block, one);
  const chosen = new Set([(value ? value.selected_option : one.initial_option)?.value].filter(Boolean));
  return choiceGroup(ctx, block, one, "radio", chosen, (option) => {
    chosen.clear();
    chosen.add(option.value);
    return { type: "radio_buttons", selected_option: option };
  });
}

function choiceGroup(ctx, block, one, type, chosen, valueWith) {
  const name = freshId(type);
  const attributes = fieldAttributes(ctx, block, one);
  delete attributes["data-key"];
  delete attributes["aria-required"];
  delete attributes["aria-invalid"];
  const boxes = [];
  const rows = (one.options ?? []).map((option, at) => {
    const id = `${name}-${at}`;
    const box = el("input", { type, name, id, value: option.value, checked: chosen.has(option.value), "data-key": `${keyOf(block, one)}/${at}`,
      "aria-describedby": option.description ? `${id}-more` : null,
      onchange: async () => {
        const before = new Set(chosen);
        if (await change(ctx, block, one, valueWith(option, box.checked), group)) return;
        chosen.clear();
        before.forEach((kept) => chosen.add(kept));
        if (type === "checkbox") box.checked = !box.checked;
        if (type === "checkbox") valueWith(option, box.checked);
        else boxes.forEach((other) => { other.checked = false; });
      } });
    boxes.push(box);
    return el("div", { class: "choice" }, box, el("div", {}, el("label", { for: id }, textObject(option.text)),
      option.description ? el("div", { class: "choice-more", id: `${id}-more` }, textObject(option.description)) : null));
  });
  const group = el("div", { class: "choices", role: type === "radio" ? "radiogroup" : "group", ...attributes }, rows);
  return group;
}

function feedback(ctx, block, one) {
  const make = (which, symbol) => {
    const half = one[`${which}_button`] ?? {};
    const label = half.accessibility_label ?? half.text?.text ?? which;
    const node = el("button", { type: "button", class: "feedback", "data-key": `${keyOf(block, one)}/${which}`, title: half.text?.text ?? label, "aria-label": label,
      "aria-pressed": String(current(ctx, block, one)?.value === (half.value ?? which)),
      onclick: async () => {
        const value = { type: "feedback_buttons", value: half.value ?? which };
        if (!(await press(ctx, block, one, value, node))) return;
        ctx.form.set(block.block_id, one.action_id, value);
        for (const other of node.parentNode.children) other.setAttribute("aria-pressed", String(other === node));
      } }, icon(symbol));
    return node;
  };
  return el("span", { class: "feedback-pair", role: "group", "aria-label": "Feedback" }, make("positive", "up"), make("negative", "down"));
}

function iconElement(ctx, block, one) {
  const label = one.accessibility_label ?? one.text?.text ?? one.icon;
  const node = iconButton(one.icon === "trash" ? "close" : "more", label, () => press(ctx, block, one, { type: "icon_button" }, node), { "data-key": keyOf(block, one) });
  return node;
}
