// Draws standard markdown (the "markdown" block and streamed text) as nodes.
import { el } from "./dom.js";
import { withEmoji } from "./emoji.js";
import { entity, link, safeUrl, unescape } from "./entities.js";

const FENCE = /^\s{0,3}(```+|~~~+)/;
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const RULE = /^\s{0,3}([-*_])(\s*\1){2,}\s*$/;
const ITEM = /^(\s*)([-*+]|\d{1,9}[.)])\s+(.*)$/;
const QUOTE = /^\s{0,3}(?:>|&gt;)\s?(.*)$/;
const TABLE_RULE = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;

export function markdown(text) {
  return blocks(String(text ?? "").replace(/[\ue000-\uf8ff\r]/g, "").split("\n"));
}

function blocks(lines) {
  const nodes = [];
  let at = 0;
  while (at < lines.length) {
    const [node, next] = oneBlock(lines, at);
    if (node) nodes.push(node);
    at = next;
  }
  return nodes;
}

function oneBlock(lines, at) {
  const line = lines[at];
  if (!line.trim()) return [null, at + 1];
  if (FENCE.test(line)) return fence(lines, at);
  const heading = HEADING.exec(line);
  if (heading) return [el("p", { class: `md-heading md-h${heading[1].length}`, role: "heading", "aria-level": Math.min(6, Math.max(3, heading[1].length + 1)) }, inline(heading[2])), at + 1];
  if (RULE.test(line)) return [el("hr"), at + 1];
  if (QUOTE.test(line)) return run(lines, at, (one) => QUOTE.test(one), (all) => el("blockquote", {}, blocks(all.map((one) => QUOTE.exec(one)[1]))));
  if (line.includes("|") && TABLE_RULE.test(lines[at + 1] ?? "") && lines[at + 1].includes("-")) return table(lines, at);
  if (ITEM.test(line)) return list(lines, at);
  return run(lines, at, (one, index) => one.trim() && (index === at || !startsBlock(one)), (all) => el("p", {}, inline(all.join("\n"))));
}

const startsBlock = (line) => FENCE.test(line) || HEADING.test(line) || RULE.test(line) || QUOTE.test(line) || ITEM.test(line);

function run(lines, from, belongs, draw) {
  let to = from;
  while (to < lines.length && belongs(lines[to], to)) to++;
  return [draw(lines.slice(from, to)), to];
}

function fence(lines, from) {
  const mark = FENCE.exec(lines[from])[1];
  let to = from + 1;
  while (to < lines.length && !lines[to].trim().startsWith(mark)) to++;
  return [el("pre", {}, unescape(lines.slice(from + 1, to).join("\n"))), to + 1];
}

function list(lines, from) {
  const indent = ITEM.exec(lines[from])[1].length;
  const ordered = /\d/.test(ITEM.exec(lines[from])[2]);
  const items = [];
  let at = from;
  while (at < lines.length) {
    const match = ITEM.exec(lines[at]);
    const sameList = match && match[1].length <= indent + 1 && /\d/.test(match[2]) === ordered;
    if (sameList && match[1].length >= indent) {
      items.push([match[3]]);
    } else if (lines[at].trim() && (/^\s{2,}/.test(lines[at]) && leading(lines[at]) > indent)) {
      items.at(-1).push(lines[at].slice(Math.min(leading(lines[at]), indent + 2)));
    } else if (!lines[at].trim() && at + 1 < lines.length && (leading(lines[at + 1]) > indent || ITEM.exec(lines[at + 1])?.[1].length === indent)) {
      items.at(-1).push("");
    } else {
      break;
    }
    at++;
  }
  const start = ordered ? Number.parseInt(ITEM.exec(lines[from])[2], 10) : null;
  return [el(ordered ? "ol" : "ul", { start: start && start !== 1 ? start : null }, items.map(listItem)), at];
}

const leading = (line) => /^\s*/.exec(line)[0].length;

function listItem(lines) {
  const task = /^\[([ xX])\]\s+(.*)$/.exec(lines[0]);
  const first = task ? task[2] : lines[0];
  const rest = blocks(lines.slice(1));
  const box = task ? el("span", { role: "img", "aria-label": task[1] === " " ? "not done" : "done" }, task[1] === " " ? "☐ " : "☑ ") : null;
  return el("li", {}, box, inline(first), rest);
}

const cells = (line) => line.trim().replace(/^\||\|$/g, "").split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"));

function table(lines, from) {
  const align = cells(lines[from + 1]).map((rule) => (rule.endsWith(":") ? (rule.startsWith(":") ? "center" : "right") : ""));
  let to = from + 2;
  while (to < lines.length && lines[to].includes("|") && lines[to].trim()) to++;
  const row = (tag) => (line) => el("tr", {}, cells(line).map((cell, at) => el(tag, { class: align[at] || null, scope: tag === "th" ? "col" : null }, inline(cell))));
  const drawn = el("table", {}, el("thead", {}, row("th")(lines[from])), el("tbody", {}, lines.slice(from + 2, to).map(row("td"))));
  return [el("div", { class: "table-wrap", tabindex: 0, role: "group", "aria-label": "Table" }, drawn), to];
}

const STYLES = [
  ["strong", /\*\*(?=\S)([^]*?\S)\*\*/], ["strong", /(?<![\w])__(?=\S)([^]*?\S)__(?!\w)/], ["del", /~~(?=\S)([^]*?\S)~~/],
  ["em", /(?<!\*)\*(?=[^\s*])([^*]*[^\s*])\*(?!\*)/], ["em", /(?<![\w_])_(?=[^\s_])([^_]*[^\s_])_(?![\w_])/],
];

/** Code, links and Slack's brackets are taken out first; then styles; then plain words. */
export function inline(text) {
  const taken = [];
  const hole = (node) => String.fromCharCode(0xe000 + taken.push(node) - 1);
  let bare = text.replace(/\\([\\`*_{}[\]()#+\-.!~|>])/g, (whole, sign) => hole(document.createTextNode(sign)));
  bare = bare.replace(/(`+)([^]*?[^`])\1(?!`)/g, (whole, mark, code) => hole(el("code", {}, unescape(code.trim()))));
  bare = bare.replace(/<([^<>\n]+)>/g, (whole, inside) => {
    const node = entity(inside);
    return node ? hole(node) : whole;
  });
  bare = bare.replace(/(!?)\[([^\]\n]*)\]\((\S+?)(?:\s+"[^"\n]*")?\)/g, (whole, picture, label, address) =>
    safeUrl(unescape(address)) ? hole(linkTo(unescape(address), label || address, taken)) : whole);
  bare = bare.replace(/\bhttps?:\/\/[^\s<>\ue000-\uf8ff]+[^\s<>.,;:!?)'"*_~\ue000-\uf8ff]/g, (found) => hole(link(unescape(found))));
  return styled(bare, taken);
}

function linkTo(address, label, taken) {
  const node = link(address, "");
  node.replaceChildren(...styled(label, taken));
  return node;
}

function styled(text, taken) {
  let first = null;
  for (const [tag, pattern] of STYLES) {
    const match = pattern.exec(text);
    if (match && (!first || match.index < first.match.index)) first = { tag, match };
  }
  if (!first) return leaves(text, taken);
  const { tag, match } = first;
  return [...leaves(text.slice(0, match.index), taken), el(tag, {}, styled(match[1], taken)), ...styled(text.slice(match.index + match[0].length), taken)];
}

function leaves(text, taken) {
  return text.split("\n").flatMap((line, at) => {
    const nodes = line.split(/([\ue000-\uf8ff])/).flatMap((part) => {
      const node = part.length === 1 ? taken[part.charCodeAt(0) - 0xe000] : null;
      return node ? [node] : withEmoji(unescape(part));
    });
    return at ? [el("br"), ...nodes] : nodes;
  });
}
