// "… is thinking": what the app says it is doing in a conversation.
import { post } from "./api.js";
import { el, fill, icon } from "./dom.js";
import { appAvatar } from "./format.js";
import { listen, place, state } from "./state.js";

const EVERY_MS = 3000;

/** The status line of a place; empty while the app is at rest. */
export function statusLine(channel, thread) {
  const node = el("li", { class: "status-line", role: "status", "data-testid": "status" });
  let timer = null;
  const draw = () => {
    clearInterval(timer);
    const now = state.statuses.get(place(channel, thread));
    const words = now && (now.status || (now.session === "processing" ? "is working…" : ""));
    node.hidden = !words;
    if (!words) return node.replaceChildren();
    const more = now.loadingMessages ?? [];
    const moment = el("span", { class: "status-more", "aria-hidden": "true" }, more[0] ?? "");
    let at = 0;
    if (more.length > 1) timer = setInterval(() => { moment.textContent = more[++at % more.length]; }, EVERY_MS);
    fill(node, appAvatar("small"), el("span", { class: "status-words" }, el("span", { class: "status-text" }, `${state.app.name} ${words}`), moment),
      now.session === "processing" ? el("button", { type: "button", class: "button small", onclick: () => post("/page/agent", { what: "stop", channel, thread }) }, icon("stop"), "Stop") : null);
  };
  const stopListening = listen("status", draw);
  draw();
  return { node, stop: () => { clearInterval(timer); stopListening(); } };
}
