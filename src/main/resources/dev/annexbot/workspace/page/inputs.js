// Fields that are typed into: text, numbers, addresses, dates, rich text, files.
import { upload } from "./api.js";
import { el, fill, iconButton } from "./dom.js";
import { bytes } from "./format.js";
import { change, current, fieldAttributes, hearsAtOnce, press } from "./interact.js";
import { fine } from "./toast.js";

const TEXT = { plain_text_input: "text", email_text_input: "email", url_text_input: "url", number_input: "text" };
const PICK = { datepicker: "date", timepicker: "time", datetimepicker: "datetime-local" };

export const isInput = (type) => type in TEXT || type in PICK || type === "rich_text_input" || type === "file_input";

export function drawInput(ctx, block, one) {
  if (one.type in PICK) return moment(ctx, block, one);
  if (one.type === "rich_text_input") return richInput(ctx, block, one);
  if (one.type === "file_input") return fileInput(ctx, block, one);
  return textInput(ctx, block, one);
}

function textInput(ctx, block, one) {
  const kept = current(ctx, block, one);
  const counter = one.max_length ? el("span", { class: "counter", "aria-hidden": "true" }) : null;
  const field = el(one.multiline ? "textarea" : "input", {
    ...fieldAttributes(ctx, block, one), class: "field", type: one.multiline ? null : TEXT[one.type], rows: one.multiline ? 4 : null,
    placeholder: one.placeholder?.text, maxlength: one.max_length, autofocus: one.focus_on_load, autocomplete: "off",
    inputmode: one.type === "number_input" ? (one.is_decimal_allowed ? "decimal" : "numeric") : null,
    oninput: () => {
      const value = { type: one.type, value: field.value === "" ? null : field.value };
      ctx.form.set(block.block_id, one.action_id, value);
      count();
      if (listens(block, one, "on_character_entered")) press(ctx, block, one, value);
    },
    onkeydown: (event) => {
      if (event.key !== "Enter" || event.isComposing || (one.multiline && !(event.ctrlKey || event.metaKey))) return;
      if (!listens(block, one, "on_enter_pressed")) return;
      event.preventDefault();
      press(ctx, block, one, { type: one.type, value: field.value || null }, field);
    },
  });
  field.value = (kept ? kept.value : one.initial_value) ?? "";
  const count = () => { if (counter) counter.textContent = field.value.length > one.max_length * 0.8 ? `${one.max_length - field.value.length} left` : ""; };
  count();
  return counter ? el("div", { class: "counted" }, field, counter) : field;
}

function listens(block, one, trigger) {
  if (!hearsAtOnce(block)) return false;
  return (one.dispatch_action_config?.trigger_actions_on ?? ["on_enter_pressed"]).includes(trigger);
}

const two = (number) => String(number).padStart(2, "0");

const MOMENTS = {
  datepicker: { field: "selected_date", initial: "initial_date", show: (value) => value, read: (shown) => shown },
  timepicker: { field: "selected_time", initial: "initial_time", show: (value) => value, read: (shown) => shown },
  datetimepicker: {
    field: "selected_date_time", initial: "initial_date_time", read: (shown) => Math.floor(new Date(shown).getTime() / 1000),
    show: (value) => {
      const date = new Date(value * 1000);
      return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
    },
  },
};

function moment(ctx, block, one) {
  const { field: name, initial, show, read } = MOMENTS[one.type];
  const kept = current(ctx, block, one);
  const start = kept ? kept[name] : one[initial];
  const field = el("input", {
    ...fieldAttributes(ctx, block, one), class: "field moment", type: PICK[one.type], value: start ? show(start) : null,
    onchange: async () => {
      // While a year is being typed the browser already reports years such as 0002.
      if (field.value && one.type !== "timepicker" && Number.parseInt(field.value, 10) < 1900) return;
      const value = { type: one.type, [name]: field.value ? read(field.value) : null };
      if (!(await change(ctx, block, one, value, field))) field.value = start ? show(start) : "";
    },
  });
  return field;
}

function richInput(ctx, block, one) {
  const kept = current(ctx, block, one)?.rich_text_value ?? one.initial_value;
  const field = el("textarea", {
    ...fieldAttributes(ctx, block, one), class: "field", rows: Math.max(3, one.min_lines ?? 3), placeholder: one.placeholder?.text, autofocus: one.focus_on_load,
    oninput: () => ctx.form.set(block.block_id, one.action_id, { type: one.type, rich_text_value: asRichText(field.value) }),
  });
  field.value = asText(kept);
  return field;
}

function asRichText(text) {
  const elements = text ? [{ type: "rich_text_section", elements: [{ type: "text", text }] }] : [];
  return { type: "rich_text", elements };
}

const asText = (rich) => (rich?.elements ?? []).map((part) => (part.elements ?? []).map((one) => one.text ?? one.url ?? "").join("")).join("\n");

function fileInput(ctx, block, one) {
  const files = [...(current(ctx, block, one)?.files ?? [])];
  const limit = one.max_files ?? 10;
  const keep = () => ctx.form.set(block.block_id, one.action_id, { type: one.type, files: files.map(({ id, name, size }) => ({ id, name, size })) });
  const names = el("ul", { class: "file-names" });
  const draw = () => fill(names, files.map((file, at) => el("li", {}, file.name ?? file.id, file.size ? el("small", {}, ` ${bytes(file.size)}`) : null,
    iconButton("close", `Remove ${file.name ?? file.id}`, () => {
      files.splice(at, 1);
      keep();
      draw();
    }))));
  const field = el("input", {
    ...fieldAttributes(ctx, block, one), type: "file", multiple: limit > 1, accept: one.filetypes?.map((type) => `.${type}`).join(",") || null,
    onchange: async () => {
      for (const chosen of [...field.files].slice(0, limit - files.length)) {
        const answer = await upload(chosen);
        if (fine(answer)) files.push(answer.file);
      }
      field.value = "";
      keep();
      draw();
    },
  });
  draw();
  return el("div", { class: "file-input" }, field, names);
}
