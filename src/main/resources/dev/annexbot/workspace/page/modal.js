// The app's forms, one upon the other; only the top one is drawn.
import { post } from "./api.js";
import { announce, keepFocus } from "./a11y.js";
import { drawBlocks } from "./blocks.js";
import { el, fill, icon, iconButton } from "./dom.js";
import { appAvatar } from "./format.js";
import { plain } from "./mrkdwn.js";
import { closeMenu } from "./popup.js";
import { form, keepOnly, listen, state } from "./state.js";

let box = null;
let shownId = null;
let shownView = null;
let errors = null;
let trouble = null;
let opener = null;
let busy = false;

export function modals() {
  listen("modals", draw);
  draw();
}

const top = () => state.modals.at(-1) ?? null;
const keyOf = (view) => `view|${view.id}`;

function take(stack) {
  state.modals = stack ?? [];
  draw();
}

function draw() {
  const view = top();
  if (!view) return shut();
  const fresh = view.id !== shownId;
  if (fresh || view.hash !== shownView?.hash) {
    errors = null;
    trouble = null;
  }
  shownId = view.id;
  shownView = view;
  if (!box) open();
  keepOnly(keyOf(view), view.blocks ?? []);
  const scroll = fresh ? 0 : box.querySelector(".modal-body")?.scrollTop ?? 0;
  if (fresh) closeMenu();
  keepFocus(box, () => fill(box, inside(view)));
  box.querySelector(".modal-body").scrollTop = scroll;
  if (fresh || !box.contains(document.activeElement)) firstField();
}

function open() {
  opener = document.activeElement;
  box = el("dialog", { class: "modal", role: "dialog", "aria-modal": "true", "aria-labelledby": "modal-title", "data-testid": "modal" });
  box.addEventListener("cancel", (event) => {
    event.preventDefault();
    leave(false);
  });
  document.body.append(box);
  box.showModal();
}

function shut() {
  if (!box) return;
  box.close();
  box.remove();
  box = shownId = shownView = errors = trouble = null;
  const back = opener?.isConnected && opener !== document.body ? opener : document.querySelector('[data-testid="composer"]');
  back?.focus({ preventScroll: true });
}

function inside(view) {
  const ctx = {
    container: { type: "view", viewId: view.id }, form: forgiving(form(keyOf(view))), remembered: view.state?.values, errors,
    fail: (text) => complain(text),
  };
  const pushed = state.modals.length > 1;
  return [
    el("header", { class: "modal-head" }, pushed ? iconButton("back", "Back", () => leave(false)) : appAvatar("small"),
      el("h2", { id: "modal-title", tabindex: -1 }, plain(view.title?.text ?? state.app.name)),
      pushed ? el("span", { class: "step" }, `Step ${state.modals.length}`) : null,
      iconButton("close", "Close dialog", () => leave(true))),
    el("form", { class: "modal-form", novalidate: true, id: "modal-form", onsubmit: (event) => {
      event.preventDefault();
      if (view.submit) submit(view);
    } },
    el("div", { class: "modal-trouble", role: "alert", hidden: !trouble, "data-testid": "modal-trouble" }, trouble ? [icon("alert"), el("span", {}, trouble)] : null),
    el("div", { class: "modal-body" }, drawBlocks(view.blocks ?? [], ctx)),
    el("footer", { class: "modal-foot" },
      el("button", { type: "button", class: "button", "data-testid": "modal-close", onclick: () => leave(false) }, plain(view.close?.text ?? (view.submit ? "Cancel" : "Close"))),
      view.submit ? el("button", { type: "submit", class: "button primary", "data-testid": "modal-submit" }, plain(view.submit.text)) : null)),
  ];
}

/** A field that is being mended no longer stands there as wrong. */
function forgiving(values) {
  const set = (block, action, value) => {
    values.set(block, action, value);
    if (!errors?.[block]) return;
    delete errors[block];
    const node = box?.querySelector(`.wrong[data-block="${CSS.escape(block)}"]`);
    node?.classList.remove("wrong");
    node?.querySelector(".input-error")?.replaceChildren();
    node?.querySelectorAll("[aria-invalid]").forEach((one) => one.removeAttribute("aria-invalid"));
  };
  return { ...values, set };
}

function complain(text) {
  trouble = text;
  if (box) draw();
}

async function submit(view) {
  if (busy) return;
  busy = true;
  const button = box.querySelector('[data-testid="modal-submit"]');
  button.setAttribute("aria-busy", "true");
  const answer = await post("/page/submit", { viewId: view.id, values: { ...view.state?.values, ...form(keyOf(view)).values } });
  busy = false;
  box?.querySelector('[data-testid="modal-submit"]')?.removeAttribute("aria-busy");
  if (answer.ok) {
    errors = null;
    trouble = null;
    take(answer.stack);
  } else if (answer.error === "errors") {
    showErrors(answer);
  } else {
    complain(answer.text ?? "We had some trouble connecting. Try again?");
  }
}

function showErrors(answer) {
  if (!box) return;
  errors = answer.errors ?? {};
  const known = new Set((shownView.blocks ?? []).map((block) => block.block_id));
  const stray = Object.entries(errors).filter(([block]) => !known.has(block)).map(([, words]) => words);
  trouble = stray.length ? stray.join(" ") : null;
  draw();
  const first = box.querySelector(".wrong");
  first?.querySelector("input,textarea,select,button")?.focus({ preventScroll: true });
  first?.scrollIntoView({ block: "center" });
  announce(`Not sent. ${Object.values(errors).join(" ")}`);
}

/** Leaves the top form, or all of them. */
async function leave(all) {
  const view = top();
  if (!view || busy) return;
  busy = true;
  const answer = await post("/page/close", all ? { viewId: view.id, all: true } : { viewId: view.id });
  busy = false;
  // Closing is the person's right: when the app fails to answer, the form goes away all the same.
  take(answer.stack ?? (answer.ok || answer.error !== "unreachable" ? (all ? [] : state.modals.slice(0, -1)) : state.modals));
  if (answer.error === "unreachable") complain(answer.text);
}

function firstField() {
  const field = box.querySelector(".modal-body [autofocus], .modal-body .block-input :is(input,textarea):not([type=file])");
  (field ?? box.querySelector("#modal-title")).focus({ preventScroll: true });
}
