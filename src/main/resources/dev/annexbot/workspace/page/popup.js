// Small floating things: menus at a button, and the place of any list beside its field.
import { el, freshId } from "./dom.js";

/** Puts a floating box beside an anchor, inside the screen. */
export function beside(box, anchor, { above = false, width = false } = {}) {
  (anchor.closest("dialog") ?? document.body).append(box);
  const place = anchor.getBoundingClientRect();
  if (width) box.style.minWidth = `${place.width}px`;
  const size = box.getBoundingClientRect();
  const roomBelow = innerHeight - place.bottom - 8;
  const up = above ? place.top > size.height + 8 : roomBelow < size.height && place.top > roomBelow;
  box.style.maxHeight = `${Math.max(120, (up ? place.top : roomBelow) - 12)}px`;
  const height = Math.min(size.height, Math.max(120, (up ? place.top : roomBelow) - 12));
  box.style.top = `${up ? place.top - height - 4 : place.bottom + 4}px`;
  box.style.left = `${Math.max(8, Math.min(place.left, innerWidth - size.width - 8))}px`;
}

let open = null;

export const closeMenu = (giveBack = false) => open?.close(giveBack);

/**
 * Opens a menu at a button. Items: {label, hint, node, choose, danger, disabled}, {heading} or {line:true}.
 * Arrow keys walk, letters jump, Escape closes and gives the focus back.
 */
export function openMenu(anchor, items, { label, grid = false, above = false } = {}) {
  const again = open?.anchor === anchor;
  closeMenu(true);
  if (again) return;
  const menu = el("div", { class: `menu${grid ? " grid" : ""}`, role: "menu", "aria-label": label, id: freshId("menu") }, items.map((item) => drawItem(item)));
  const close = (giveBack) => {
    menu.remove();
    anchor.setAttribute("aria-expanded", "false");
    removeEventListener("pointerdown", outside, true);
    removeEventListener("resize", away);
    open = null;
    if (giveBack && anchor.isConnected) anchor.focus();
  };
  const away = () => close(false);
  const outside = (event) => { if (!menu.contains(event.target) && !anchor.contains(event.target)) close(false); };
  open = { anchor, close };
  menu.addEventListener("keydown", (event) => walk(event, menu, grid));
  anchor.setAttribute("aria-haspopup", "menu");
  anchor.setAttribute("aria-expanded", "true");
  beside(menu, anchor, { above });
  addEventListener("pointerdown", outside, true);
  addEventListener("resize", away);
  entries(menu)[0]?.focus({ preventScroll: true });
}

function drawItem(item) {
  if (item.line) return el("div", { class: "menu-line", role: "separator" });
  if (item.heading) return el("div", { class: "menu-heading", role: "presentation" }, item.heading);
  const press = () => {
    closeMenu(true);
    item.choose();
  };
  return el("button", {
    type: "button", role: "menuitem", tabindex: -1, class: `menu-item${item.danger ? " danger" : ""}`, "aria-label": item.label,
    "aria-description": item.hint || null, title: item.node ? item.label : null, disabled: item.disabled, onclick: press,
  }, item.node ?? item.label, item.hint ? el("span", { class: "menu-hint" }, item.hint) : null);
}

const entries = (menu) => [...menu.querySelectorAll('[role="menuitem"]:not(:disabled)')];

function walk(event, menu, grid) {
  const all = entries(menu);
  const at = all.indexOf(document.activeElement);
  const row = grid ? 6 : 1;
  const steps = { ArrowDown: row, ArrowUp: -row, ...(grid ? { ArrowRight: 1, ArrowLeft: -1 } : {}) };
  if (event.key in steps) go(all[(at + steps[event.key] + all.length) % all.length]);
  else if (event.key === "Home") go(all[0]);
  else if (event.key === "End") go(all.at(-1));
  else if (event.key === "Escape") closeMenu(true);
  else if (event.key === "Tab") return closeMenu(true);
  else if (event.key.length === 1 && /\S/.test(event.key)) go(all.find((one) => one.textContent.toLowerCase().startsWith(event.key.toLowerCase())));
  else return;
  event.preventDefault();
  event.stopPropagation();
}

const go = (entry) => entry?.focus();
