// The list above the composer: commands, people, channels, emoji.
import { el, freshId } from "./dom.js";
import { emojiStartingWith, emojiText } from "./emoji.js";
import { avatar, roleWord } from "./format.js";
import { channel, state } from "./state.js";

export class Suggestions {
  constructor(field, where, { commands = true } = {}) {
    Object.assign(this, { field, where, commands, shown: [], active: 0 });
    this.node = el("div", { class: "suggestions", role: "listbox", id: freshId("suggestions"), "aria-label": "Suggestions", hidden: true, "data-testid": "suggestions",
      onpointerdown: (event) => event.preventDefault() });
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", this.node.id);
  }

  get open() {
    return !this.node.hidden;
  }

  update() {
    const before = this.field.value.slice(0, this.field.selectionStart);
    this.show(this.forText(before));
  }

  forText(before) {
    const slash = /^\/(\S*)$/.exec(before);
    if (slash && this.commands) return this.slashCommands(slash[1]);
    const word = /(?:^|[\s(])([@#:])([\w.+-]*)$/.exec(before);
    if (!word) return [];
    if (word[1] === "@") return this.mentions(word[2].toLowerCase());
    if (word[1] === "#") return this.channels(word[2].toLowerCase());
    return word[2].length > 1 ? emojiStartingWith(word[2]).map((name) => row({ face: emojiText(name), label: `:${name}:`, insert: `:${name}: `, from: before.length - word[2].length - 1 })) : [];
  }

  slashCommands(typed) {
    return state.commands
      .filter((one) => one.command.slice(1).startsWith(typed))
      .map((one) => row({ command: true, label: one.command, extra: one.usageHint, hint: one.description, insert: `${one.command} `, from: 0 }));
  }

  mentions(typed) {
    const from = this.field.selectionStart - typed.length - 1;
    const here = new Set(channel(this.where)?.members ?? []);
    const app = { id: state.app.userId, name: state.app.name.toLowerCase(), realName: state.app.name, role: "bot" };
    const everyone = [app, ...[...state.people.values()].filter((one) => one.id !== app.id && one.role !== "deactivated")];
    const people = everyone
      .filter((one) => one.name.toLowerCase().startsWith(typed) || one.realName.toLowerCase().split(" ").some((part) => part.startsWith(typed)))
      .sort((a, b) => here.has(b.id) - here.has(a.id))
      .slice(0, 7)
      .map((one) => row({ face: avatar(one.id, "tiny"), label: one.realName || one.name, extra: `@${one.name}`, insert: `@${one.name} `, from,
        hint: one.role === "bot" ? "App" : here.has(one.id) ? one.title : one.role === "member" ? "Not in this channel" : roleWord(one.role) }));
    const ranges = [["channel", "Notify everyone in this channel"], ["here", "Notify everyone who is online"]]
      .filter(([range]) => range.startsWith(typed) && typed)
      .map(([range, hint]) => row({ face: "📣", label: `@${range}`, hint, insert: `@${range} `, from }));
    return [...people, ...ranges];
  }

  channels(typed) {
    const from = this.field.selectionStart - typed.length - 1;
    return [...state.channels.values()]
      .filter((one) => ["public", "private"].includes(one.kind) && one.name.startsWith(typed))
      .slice(0, 8)
      .map((one) => row({ face: "#", label: one.name, hint: one.topic, insert: `#${one.name} `, from }));
  }

  show(rows) {
    this.shown = rows;
    this.node.hidden = !rows.length;
    this.node.replaceChildren(...rows.map((one) => {
      one.node.onclick = () => this.take(one);
      return one.node;
    }));
    this.mark(0);
  }

  mark(at) {
    this.shown[this.active]?.node.setAttribute("aria-selected", "false");
    this.active = at;
    const node = this.shown[at]?.node;
    if (!node) return this.field.removeAttribute("aria-activedescendant");
    node.setAttribute("aria-selected", "true");
    node.scrollIntoView({ block: "nearest" });
    this.field.setAttribute("aria-activedescendant", node.id);
  }

  /** Whether the key was meant for the list. */
  key(event) {
    if (!this.open) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.mark((this.active + step + this.shown.length) % this.shown.length);
    else if (event.key === "Enter" || event.key === "Tab") {
      const one = this.shown[this.active];
      // A command that already stands there is sent, not completed again.
      if (event.key === "Enter" && one.command && this.field.value === one.label) return false;
      this.take(one);
    } else if (event.key === "Escape") this.show([]);
    else return false;
    return true;
  }

  take(one) {
    const { field } = this;
    const end = field.selectionStart;
    field.setRangeText(one.insert, one.from, end, "end");
    field.focus();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function row({ face = null, label, extra = "", hint = "", ...rest }) {
  const node = el("div", { role: "option", id: freshId("suggestion"), class: "suggestion", "aria-selected": "false" },
    face ? el("span", { class: "suggestion-face" }, face) : null,
    el("span", { class: "suggestion-words" }, el("span", {}, el("strong", {}, label), extra ? el("span", { class: "suggestion-extra" }, ` ${extra}`) : null),
      hint ? el("span", { class: "suggestion-hint" }, hint) : null),
    rest.command ? el("span", { class: "suggestion-app" }, state.app.name) : null);
  return { node, label, ...rest };
}
