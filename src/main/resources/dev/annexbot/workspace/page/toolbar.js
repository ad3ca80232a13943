// The actions at a message: reactions, reply, and what apps offer.
import { post } from "./api.js";
import { ask } from "./confirm.js";
import { el, fill, iconButton } from "./dom.js";
import { COMMON, QUICK, emoji, emojiText } from "./emoji.js";
import { openMenu } from "./popup.js";
import { state } from "./state.js";
import { fine } from "./toast.js";

/** One toolbar a list; it goes to the message that is pointed at or has the focus. */
export class Toolbar {
  constructor(owner) {
    this.owner = owner;
    this.node = el("div", { class: "toolbar", role: "toolbar", "aria-label": "Message actions" });
    const { list } = owner;
    list.addEventListener("pointerover", (event) => this.show(event.target.closest(".message")));
    list.addEventListener("focusin", (event) => {
      const message = event.target.closest(".message");
      this.show(message);
      if (event.target !== message) return;
      for (const other of list.querySelectorAll('.message[tabindex="0"]')) other.tabIndex = -1;
      message.tabIndex = 0;
    });
    list.addEventListener("pointerleave", () => { if (!list.contains(document.activeElement) && !this.menuOpen()) this.hide(); });
  }

  menuOpen = () => Boolean(this.node.querySelector('[aria-expanded="true"]'));

  hide() {
    this.node.remove();
    this.ts = null;
  }

  show(item) {
    if (!item || item.dataset.ts === this.ts || item.classList.contains("editing") || this.menuOpen()) return;
    const message = this.owner.messages.get(item.dataset.ts);
    if (!message) return;
    this.ts = message.ts;
    this.draw(message);
    item.append(this.node);
  }

  /** After the list was drawn anew: back to the same message, as it is now. */
  settle() {
    if (!this.ts) return;
    const message = this.owner.messages.get(this.ts);
    const item = this.owner.drawn.get(this.ts)?.node;
    if (!message || !item) return this.hide();
    if (!item.contains(this.node)) {
      this.draw(message);
      item.append(this.node);
    }
  }

  draw(message) {
    const { channel, thread, openThread } = this.owner;
    const archived = state.channels.get(channel)?.archived;
    const react = (name) => async () => fine(await post("/page/react", { channel, ts: message.ts, name }));
    const open = !message.ephemeral && message.kind === "message" && !archived;
    const smile = iconButton("smile", "Add reaction", () => openMenu(smile, COMMON.map((name) => ({
      label: name.replaceAll("_", " "), node: emojiText(name), choose: react(name) })), { label: "Reactions", grid: true }));
    const actions = this.actions(message);
    const more = actions.length ? iconButton("more", "More actions", () => openMenu(more, actions, { label: "More actions" })) : null;
    fill(this.node,
      open ? QUICK.map((name) => el("button", { type: "button", class: "icon-button quick", "aria-label": `React with ${name.replaceAll("_", " ")}`, title: `:${name}:`, onclick: react(name) }, emoji(name))) : null,
      open ? smile : null,
      open && !thread && openThread ? iconButton("reply", "Reply in thread", () => openThread(message.threadTs && message.threadTs !== message.ts ? message.threadTs : message.ts)) : null,
      more);
    this.node.hidden = !this.node.childNodes.length;
  }

  actions(message) {
    const { channel } = this.owner;
    if (message.kind !== "message") return [];
    const mine = message.user === state.me.id && !message.ephemeral;
    const ofApps = message.ephemeral ? [] : state.shortcuts.filter((one) => one.type === "message");
    return [
      ...ofApps.map((one) => ({ label: one.name, hint: one.description || state.app.name,
        choose: async () => fine(await post("/page/shortcut", { callbackId: one.callbackId, channel, ts: message.ts })) })),
      ...(mine && ofApps.length ? [{ line: true }] : []),
      ...(mine ? [{ label: "Edit message", choose: () => this.edit(message) }, { label: "Delete message", danger: true, choose: () => this.remove(message) }] : []),
    ];
  }

  async remove(message) {
    const yes = await ask({ title: "Delete message", text: "Are you sure you want to delete this message? This cannot be undone.", yes: "Delete", danger: true });
    if (yes) fine(await post("/page/delete", { channel: this.owner.channel, ts: message.ts }));
  }

  edit(message) {
    const item = this.owner.drawn.get(message.ts)?.node;
    const content = item?.querySelector(".content");
    if (!content) return;
    const field = el("textarea", { class: "field", rows: 2, "aria-label": "Edit message" });
    field.value = asTyped(message.text);
    const close = () => {
      item.classList.remove("editing");
      editor.replaceWith(content);
      item.focus();
    };
    const save = async () => {
      const text = field.value.trim();
      if (text && fine(await post("/page/edit", { channel: this.owner.channel, ts: message.ts, text }))) close();
    };
    field.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Escape") close();
      else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        save();
      }
    });
    const editor = el("div", { class: "editor" }, field, el("div", { class: "editor-buttons" },
      el("button", { type: "button", class: "button small", onclick: close }, "Cancel"), el("button", { type: "button", class: "button small primary", onclick: save }, "Save")));
    this.hide();
    item.classList.add("editing");
    content.replaceWith(editor);
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }
}

/** Slack's forms back to what a person would type. */
function asTyped(text) {
  return text
    .replace(/<@(\w+)(?:\|[^>]*)?>/g, (whole, id) => `@${state.people.get(id)?.name ?? (id === state.app.userId ? state.app.name.toLowerCase() : id)}`)
    .replace(/<#(\w+)(?:\|([^>]*))?>/g, (whole, id, label) => `#${state.channels.get(id)?.name ?? label ?? id}`)
    .replace(/<!(channel|here|everyone)>/g, "@$1")
    .replace(/<((?:https?|mailto):[^>|]+)(?:\|[^>]*)?>/g, "$1")
    .replace(/&(amp|lt|gt);/g, (whole, name) => ({ amp: "&", lt: "<", gt: ">" })[name]);
}
