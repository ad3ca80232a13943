// One searchable list for every kind of select, single and multiple.
import { add, el, fill, freshId, icon } from "./dom.js";
import { withEmoji } from "./emoji.js";
import { asksTheApp, chosenOf, find, isMulti, lettersNeeded, valueOf } from "./choices.js";
import { avatar } from "./format.js";
import { change, current, fieldAttributes, hearsAtOnce } from "./interact.js";
import { beside } from "./popup.js";

export function picker(ctx, block, element) {
  return new Picker(ctx, block, element).box;
}

class Picker {
  constructor(ctx, block, element) {
    Object.assign(this, { ctx, block, element, multi: isMulti(element.type), listId: freshId("options"), active: -1, shown: [], turn: 0 });
    this.chosen = chosenOf(element, current(ctx, block, element));
    const attributes = fieldAttributes(ctx, block, element);
    this.key = attributes["data-key"];
    this.field = el("input", {
      ...attributes, "data-key": null, type: "text", role: "combobox", autocomplete: "off", spellcheck: "false", "aria-autocomplete": "list",
      "aria-expanded": "false", "aria-controls": this.listId, autofocus: element.focus_on_load, oninput: () => this.typed(),
      onclick: () => this.open(), onkeydown: (event) => this.walk(event), onblur: () => this.close(),
    });
    this.box = el("div", { class: `picker${this.multi ? " multi" : ""}`, "data-key": this.key, onpointerdown: (event) => this.point(event) });
    this.draw();
  }

  draw() {
    const first = this.chosen[0];
    this.field.value = this.multi || !first ? "" : plainLabel(first.label);
    this.field.placeholder = this.multi && first ? "" : this.element.placeholder?.text ?? (asksTheApp(this.element) ? "Type to search" : "Choose…");
    const chips = this.multi ? this.chosen.map((one) => this.chip(one)) : [];
    const clear = !this.multi && first && this.block.type === "input" && this.block.optional
      ? el("button", { type: "button", class: "picker-clear", "aria-label": `Clear ${plainLabel(first.label)}`, onclick: () => this.choose(null) }, icon("close")) : null;
    for (const node of [...this.box.childNodes]) if (node !== this.field) node.remove();
    if (!this.field.isConnected) this.box.append(this.field);
    this.field.before(...chips);
    add(this.box, clear, icon("chevron", "picker-arrow"));
  }

  chip(one) {
    return el("span", { class: "chip" }, withEmoji(one.label),
      el("button", { type: "button", "aria-label": `Remove ${plainLabel(one.label)}`, onclick: () => this.toggle(one) }, icon("close")));
  }

  point(event) {
    if (event.target.closest("button") || event.target === this.field) return;
    event.preventDefault();
    this.field.focus();
    if (this.list) this.close();
    else this.open();
  }

  /** Opens the list; what stands in the field is marked, so that typing replaces it. */
  open(typing = false) {
    if (this.list) return;
    this.list = el("div", { class: "options", role: "listbox", id: this.listId, "aria-label": "Options", "aria-multiselectable": this.multi || null,
      onpointerdown: (event) => event.preventDefault() });
    this.field.setAttribute("aria-expanded", "true");
    beside(this.list, this.box, { width: true });
    if (typing) return;
    this.field.select();
    this.search("");
  }

  close() {
    if (!this.list) return;
    this.turn++;
    clearTimeout(this.timer);
    this.list.remove();
    this.list = null;
    this.field.setAttribute("aria-expanded", "false");
    this.field.removeAttribute("aria-activedescendant");
    this.draw();
  }

  typed() {
    this.open(true);
    clearTimeout(this.timer);
    const typed = this.field.value;
    if (!asksTheApp(this.element)) return this.search(typed);
    // What was found for other letters is no answer to these.
    this.turn++;
    this.say("Searching…");
    this.timer = setTimeout(() => this.search(typed), 250);
  }

  async search(typed) {
    const turn = ++this.turn;
    const missing = lettersNeeded(this.element) - typed.length;
    if (missing > 0) return this.say(`Type ${missing} more ${missing === 1 ? "letter" : "letters"}`);
    if (asksTheApp(this.element)) this.say("Searching…");
    try {
      const groups = await find(this.ctx, this.block, this.element, typed);
      if (turn === this.turn && this.list) this.show(groups);
    } catch (problem) {
      if (turn === this.turn) this.say(problem.message);
    }
  }

  say(text) {
    if (!this.list) return;
    this.shown = [];
    this.active = -1;
    this.field.removeAttribute("aria-activedescendant");
    fill(this.list, el("p", { class: "options-note", role: "status" }, text));
  }

  show(groups) {
    if (!groups.length) return this.say("Nothing found");
    this.shown = [];
    fill(this.list, groups.map((group) => el("div", { role: "group", "aria-label": group.label },
      group.label ? el("div", { class: "options-heading", "aria-hidden": "true" }, group.label) : null, group.options.map((one) => this.option(one)))));
    beside(this.list, this.box, { width: true });
    this.mark(this.multi ? 0 : Math.max(0, this.shown.findIndex(({ option }) => this.has(option))));
  }

  option(one) {
    const chosen = this.has(one);
    const full = this.multi && !chosen && this.chosen.length >= (this.element.max_selected_items ?? Infinity);
    const node = el("div", { role: "option", id: freshId("option"), class: "option", "aria-selected": String(chosen), "aria-disabled": full || null,
      "aria-label": plainLabel(one.label), onclick: () => { if (!full) this.take(one); } },
    one.user ? avatar(one.user, "tiny") : null, el("span", { class: "option-words" }, el("span", {}, withEmoji(one.label)),
      one.hint ? el("span", { class: "option-hint" }, one.hint) : null), chosen ? icon("check") : null);
    this.shown.push({ node, option: one, full });
    return node;
  }

  has = (option) => this.chosen.some((one) => one.value === option.value);

  mark(at) {
    this.shown[this.active]?.node.classList.remove("active");
    this.active = at;
    const node = this.shown[at]?.node;
    if (!node) return;
    node.classList.add("active");
    node.scrollIntoView({ block: "nearest" });
    this.field.setAttribute("aria-activedescendant", node.id);
  }

  walk(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (!this.list) this.open();
      else if (this.shown.length) this.mark((this.active + step + this.shown.length) % this.shown.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      const at = this.shown[this.active];
      if (!this.list) this.open();
      else if (at && !at.full) this.take(at.option);
    } else if (event.key === "Escape" && this.list) {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (event.key === "Backspace" && this.multi && !this.field.value && this.chosen.length) {
      this.toggle(this.chosen.at(-1));
    }
  }

  take(one) {
    if (this.multi) this.toggle(one);
    else this.choose(one);
  }

  choose(one) {
    this.commit(one ? [one] : []);
  }

  toggle(one) {
    this.commit(this.has(one) ? this.chosen.filter((other) => other.value !== one.value) : [...this.chosen, one]);
  }

  async commit(chosen) {
    const before = this.chosen;
    this.chosen = chosen;
    const staysOpen = this.multi && this.list && !hearsAtOnce(this.block);
    this.close();
    this.draw();
    if (staysOpen) this.open();
    if (await change(this.ctx, this.block, this.element, valueOf(this.element, chosen), this.box)) return;
    this.chosen = before;
    this.draw();
  }
}

const plainLabel = (label) => withEmoji(label).map((node) => node.textContent ?? node).join("");
