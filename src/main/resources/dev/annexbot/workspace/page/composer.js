// Where people write.
import { post, upload } from "./api.js";
import { el, fill, freshId, iconButton } from "./dom.js";
import { bytes } from "./format.js";
import { openMenu } from "./popup.js";
import { state } from "./state.js";
import { Suggestions } from "./suggest.js";
import { fine, toast } from "./toast.js";

const drafts = new Map();

/** Options: thread (a ts, or a function that makes one), placeholder, label, testId, onSent. */
export class Composer {
  constructor(channel, { thread = null, placeholder, label, testId = "composer", onSent = () => {} }) {
    Object.assign(this, { channel, thread, onSent, files: [], draftKey: `${channel}|${thread ?? testId}` });
    const hintId = freshId("hint");
    this.field = el("textarea", { rows: 1, placeholder, "aria-label": label ?? placeholder, "aria-describedby": hintId, "data-testid": testId,
      oninput: () => this.typed(), onkeydown: (event) => this.key(event), onblur: () => this.suggestions.show([]), onpaste: (event) => this.paste(event) });
    this.suggestions = new Suggestions(this.field, channel);
    this.hint = el("div", { class: "composer-hint", id: hintId, "aria-live": "polite" });
    this.names = el("ul", { class: "file-names", hidden: true });
    this.button = iconButton("send", "Send", () => this.send(), { class: "send", disabled: true });
    const chooser = el("input", { type: "file", multiple: true, hidden: true, tabindex: -1, "aria-label": "Files to attach", onchange: async () => {
      await this.attach([...chooser.files]);
      chooser.value = "";
    } });
    const global = state.shortcuts.filter((one) => one.type === "global");
    const shortcuts = iconButton("bolt", "Shortcuts", () => openMenu(shortcuts, [{ heading: state.app.name }, ...global.map((one) => ({
      label: one.name, hint: one.description, choose: () => run(one) }))], { label: "Shortcuts", above: true }), { "data-testid": "shortcuts" });
    this.node = el("div", { class: "composer" }, this.suggestions.node,
      el("div", { class: "composer-box" }, this.field, this.names,
        el("div", { class: "composer-bar" }, iconButton("clip", "Attach a file", () => chooser.click()), chooser, global.length ? shortcuts : null,
          el("span", { class: "grow" }), this.button)),
      this.hint);
    this.field.value = drafts.get(this.draftKey) ?? "";
    this.settle();
  }

  focus() {
    this.field.focus({ preventScroll: true });
  }

  typed() {
    drafts.set(this.draftKey, this.field.value);
    this.settle();
    this.suggestions.update();
    const command = /^(\/\S+)\s/.exec(this.field.value);
    const known = command && state.commands.find((one) => one.command === command[1]);
    this.say(known ? `${known.command} ${known.usageHint ?? ""} — ${known.description}` : "");
  }

  settle() {
    this.button.disabled = !this.field.value.trim() && !this.files.length;
    this.field.style.height = "auto";
    if (this.field.scrollHeight) this.field.style.height = `${Math.min(240, this.field.scrollHeight)}px`;
  }

  say(text, wrong = false) {
    this.hint.textContent = text;
    this.hint.classList.toggle("wrong", wrong);
  }

  key(event) {
    if (event.isComposing) return;
    if (this.suggestions.key(event)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.send();
    }
  }

  paste(event) {
    const files = [...(event.clipboardData?.files ?? [])];
    if (!files.length) return;
    event.preventDefault();
    this.attach(files);
  }

  async attach(files) {
    for (const file of files) {
      if (file.size > 5 * 1048576) {
        toast(`${file.name} is larger than 5 MB.`, "error");
        continue;
      }
      const answer = await upload(file);
      if (fine(answer)) this.files.push(answer.file);
    }
    this.drawFiles();
    this.focus();
  }

  drawFiles() {
    this.names.hidden = !this.files.length;
    fill(this.names, this.files.map((file, at) => el("li", {}, file.name, el("small", {}, ` ${bytes(file.size)}`), iconButton("close", `Remove ${file.name}`, () => {
      this.files.splice(at, 1);
      this.drawFiles();
    }))));
    this.settle();
  }

  async send(words = null) {
    const text = (words ?? this.field.value).trim();
    const files = words === null ? this.files : [];
    if (!text && !files.length) return;
    if (words === null) this.empty();
    const isCommand = /^\/[a-z]/i.test(text) && !files.length;
    const thread = await (typeof this.thread === "function" ? this.thread() : this.thread);
    const answer = isCommand
      ? await post("/page/command", { channel: this.channel, thread, text })
      : await post("/page/say", { channel: this.channel, thread, text, files: files.map((file) => file.id) });
    if (answer.ok) return this.onSent(answer, text);
    if (answer.error === "operation_timeout") return this.say(answer.text, true);
    if (words === null && !this.field.value) this.restore(text, files);
    this.say(answer.text ?? "That could not be sent.", true);
  }

  empty() {
    this.field.value = "";
    this.files = [];
    drafts.delete(this.draftKey);
    this.suggestions.show([]);
    this.say("");
    this.drawFiles();
  }

  restore(text, files) {
    this.field.value = text;
    this.files = files;
    drafts.set(this.draftKey, text);
    this.drawFiles();
  }
}

async function run(shortcut) {
  fine(await post("/page/shortcut", { callbackId: shortcut.callbackId }));
}
