// What screen readers are told, and where the keyboard is.

/** Says something to screen readers without moving anything. */
export function announce(text) {
  const ear = document.getElementById("announcer");
  const line = document.createElement("p");
  line.textContent = text;
  ear.append(line);
  setTimeout(() => line.remove(), 8000);
}

/** Remembers which field has the focus, so that drawing anew does not take it away. */
export function keepFocus(root, redraw, rootAfter = () => root) {
  const active = document.activeElement;
  if (!root || !root.contains(active)) {
    redraw();
    return false;
  }
  const key = active.closest("[data-key]")?.dataset.key ?? null;
  const selection = key && "selectionStart" in active ? safeSelection(active) : null;
  redraw();
  if (root.contains(document.activeElement)) return true;
  const holder = key && rootAfter()?.querySelector(`[data-key="${CSS.escape(key)}"]`);
  const target = holder?.matches("input,textarea,button,select") ? holder : holder?.querySelector("input,textarea,button,select");
  if (!target) return false;
  target.focus({ preventScroll: true });
  if (selection) try { target.setSelectionRange(...selection); } catch { /* number and e-mail fields have no selection */ }
  return true;
}

function safeSelection(field) {
  try {
    return field.selectionStart === null ? null : [field.selectionStart, field.selectionEnd];
  } catch {
    return null;
  }
}

/** Arrow keys among tabs or rows; one of them is in the tab order. */
export function roving(list, selector, { horizontal = false } = {}) {
  list.addEventListener("keydown", (event) => {
    const step = { [horizontal ? "ArrowRight" : "ArrowDown"]: 1, [horizontal ? "ArrowLeft" : "ArrowUp"]: -1 }[event.key];
    if (!step && event.key !== "Home" && event.key !== "End") return;
    const all = [...list.querySelectorAll(selector)];
    const at = all.indexOf(event.target);
    if (at < 0) return;
    event.preventDefault();
    const next = event.key === "Home" ? 0 : event.key === "End" ? all.length - 1 : Math.max(0, Math.min(all.length - 1, at + step));
    all[next].focus();
  });
}

export const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
