// Short notices in a corner; the same words are not said twice in a row.
import { el, icon, iconButton } from "./dom.js";

const recent = new Map();

export function toast(text, level = "info") {
  if (!text) return;
  const now = Date.now();
  if (now - (recent.get(text) ?? 0) < 4000) return;
  recent.set(text, now);
  const box = el("div", { class: `toast ${level}`, role: level === "error" ? "alert" : "status", "data-testid": "toast" },
    level === "error" ? icon("alert") : null, el("p", {}, text));
  box.append(iconButton("close", "Dismiss", () => box.remove()));
  document.getElementById("toasts").append(box);
  setTimeout(() => box.remove(), level === "error" ? 12000 : 6000);
}

/** Shows why something was refused; says whether all went well. */
export function fine(answer) {
  if (!answer.ok && answer.error !== "errors") toast(answer.text ?? `That did not work (${answer.error}).`, "error");
  return answer.ok;
}
