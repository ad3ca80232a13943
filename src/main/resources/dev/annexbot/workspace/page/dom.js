// Builds elements. Whatever people or apps wrote goes in as text nodes, never as HTML.

const SVG = "http://www.w3.org/2000/svg";
const REFUSED = new Set(["style", "innerHTML", "outerHTML", "srcdoc"]);

export function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) setAttribute(node, name, value);
  return add(node, ...children);
}

function setAttribute(node, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (REFUSED.has(name)) throw new Error(`The attribute ${name} is not for us`);
  if (typeof value === "function") {
    if (!name.startsWith("on")) throw new Error(`${name} cannot be a function`);
    node.addEventListener(name.slice(2), value);
  } else if (name.startsWith("on")) {
    throw new Error(`${name} must be a function`);
  } else {
    node.setAttribute(name, value === true ? "" : String(value));
  }
}

export function add(node, ...children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false || child === "") continue;
    node.append(child);
  }
  return node;
}

export function fill(node, ...children) {
  node.replaceChildren();
  return add(node, ...children);
}

/** Makes the children of a parent exactly these, touching only those that differ (focus survives). */
export function reconcile(parent, nodes) {
  const wanted = new Set(nodes);
  for (const child of [...parent.childNodes]) if (!wanted.has(child)) child.remove();
  let at = parent.firstChild;
  for (const node of nodes) {
    if (node === at) at = at.nextSibling;
    else parent.insertBefore(node, at);
  }
}

const PATHS = {
  hash: "M9 4 7 20M17 4l-2 16M4 9h17M3 15h17",
  lock: "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  shared: "M9 17a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM15 17a5 5 0 1 0 0-10 5 5 0 0 0 0 10z",
  close: "M6 6l12 12M18 6 6 18",
  back: "M14 5l-7 7 7 7M7 12h13",
  menu: "M4 7h16M4 12h16M4 17h16",
  send: "M4 12 20 4l-5 16-4-6-7-2zM11 14l9-10",
  bolt: "M13 3 5 14h6l-1 7 8-11h-6z",
  clip: "M19 11l-7.5 7.5a4.5 4.5 0 0 1-6.4-6.4L13 4.3a3 3 0 0 1 4.2 4.2l-7.6 7.6a1.4 1.4 0 0 1-2-2L14.5 7",
  smile: "M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18zM8.5 14.5c1.8 2.3 5.2 2.3 7 0M9 9.5v.5M15 9.5v.5",
  reply: "M20 12a8 7 0 0 1-11.5 6.3L4 20l1.3-4A7 7 0 1 1 20 12z",
  more: "M12 5.5v.1M12 12v.1M12 18.5v.1",
  eye: "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z",
  file: "M6 3h8l5 5v13H6zM14 3v5h5",
  picture: "M4 5h16v14H4zM4 16l5-5 5 5 2-2 4 4M15.5 9.5v.1",
  spark: "M12 3l1.9 5.6L19.5 10.5l-5.6 1.9L12 18l-1.9-5.6L4.5 10.5l5.6-1.9zM19 16v4M17 18h4",
  chevron: "M6 9l6 6 6-6",
  check: "M5 12.5l4.5 4.5L19 7",
  alert: "M12 3.5 22 20H2zM12 10v4.5M12 17.2v.1",
  up: "M7 11v9H4v-9zM7 11l4-8c1.8 0 2.5 1 2.3 2.5L12.8 9H19c1.3 0 2 1 1.7 2.3l-1.6 7c-.3 1.1-1 1.7-2.1 1.7H7",
  down: "M7 13V4H4v9zM7 13l4 8c1.8 0 2.5-1 2.3-2.5L12.8 15H19c1.3 0 2-1 1.7-2.3l-1.6-7C18.8 4.6 18.1 4 17 4H7",
  arrowDown: "M12 4v15M5.5 13l6.5 6.5 6.5-6.5",
  clock: "M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18zM12 7v5l3.5 2",
  plus: "M12 5v14M5 12h14",
  history: "M4 12a8 8 0 1 0 2.5-5.8L4 8.5M4 4v4.5h4.5M12 8v4.5l3 1.7",
  home: "M4 11l8-7 8 7v9h-5.5v-6h-5v6H4z",
  stop: "M7 7h10v10H7z",
};

export function icon(name, className = "") {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", `icon ${className}`.trim());
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("focusable", "false");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name] ?? PATHS.alert);
  if (name === "more") path.setAttribute("stroke-width", "2.8");
  svg.append(path);
  return svg;
}

let lastId = 0;
export const freshId = (prefix) => `${prefix}-${++lastId}`;

export function iconButton(name, label, press, more = {}) {
  const { class: extra = "", ...attributes } = more;
  return el("button", { type: "button", class: `icon-button ${extra}`.trim(), "aria-label": label, title: label, onclick: press, ...attributes }, icon(name));
}
