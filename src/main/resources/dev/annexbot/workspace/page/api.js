// Speaks with the workspace: questions, requests, and the stream of what happens.
import { state } from "./state.js";

const LOST = { ok: false, error: "unreachable", text: "The workspace cannot be reached. Is it still running?" };

async function read(request) {
  let answer;
  try {
    answer = await request;
  } catch {
    return LOST;
  }
  try {
    return await answer.json();
  } catch {
    return { ok: false, error: `http_${answer.status}`, text: `The workspace answered with status ${answer.status}.` };
  }
}

function address(path, query) {
  const known = Object.entries({ as: state.as, ...query }).filter(([, value]) => value !== null && value !== undefined && value !== "");
  return `${path}?${new URLSearchParams(known)}`;
}

export const get = (path, query = {}) => read(fetch(address(path, query)));

export const post = (path, body = {}) =>
  read(fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ as: state.as, ...body }) }));

export const fileAddress = (id) => address("/page/file", { id });

export async function upload(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 32768) text += String.fromCharCode(...bytes.subarray(at, at + 32768));
  return post("/page/upload", { name: file.name, mimetype: file.type || "application/octet-stream", content: btoa(text) });
}

/**
 * Listens for ever; calls back for every change, and when the line is lost or found again. What is
 * returned is kept as soon as the line stands, or cannot: what is loaded from then on misses nothing.
 */
export function follow(onChange, onLine) {
  let begun;
  const beginning = new Promise((resolve) => { begun = resolve; });
  let wait = 1000;
  let everOpen = false;
  const open = () => {
    const source = new EventSource(address("/page/events"));
    source.addEventListener("change", (event) => {
      const change = JSON.parse(event.data);
      if (change.type === "hello") {
        wait = 1000;
        onLine(true, everOpen);
        everOpen = true;
        begun();
      } else {
        onChange(change);
      }
    });
    source.onerror = () => {
      begun();
      onLine(false, everOpen);
      if (source.readyState !== EventSource.CLOSED) return;
      setTimeout(open, wait);
      wait = Math.min(wait * 2, 15000);
    };
    addEventListener("pagehide", () => source.close(), { once: true });
  };
  open();
  return beginning;
}
