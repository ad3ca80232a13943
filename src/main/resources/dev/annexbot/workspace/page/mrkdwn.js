// Draws Slack's own markup (mrkdwn) as nodes.
import { el } from "./dom.js";
import { withEmoji } from "./emoji.js";
import { entity, link, unescape } from "./entities.js";

const FIRST_HOLE = 0xe000;
const HOLES = /[\ue000-\uf8ff]/g;
const LIST_LINE = /^(\s*)([•◦▪‣]|[-–]|\d{1,3}\.)\s+(.*)$/;
const QUOTE_LINE = /^(?:&gt;|>)\s?(.*)$/;

/** The nodes of a mrkdwn text. Options: verbatim leaves bare addresses alone. */
export function mrkdwn(text, { verbatim = false } = {}) {
  const nodes = [];
  String(text ?? "").replace(HOLES, "").split(/```/).forEach((part, at, all) => {
    if (at % 2 === 1 && at < all.length - 1) nodes.push(el("pre", {}, plainInside(part.replace(/^\n|\n$/g, ""))));
    else nodes.push(...lines(at % 2 === 1 ? "```" + part : part, verbatim, at > 0 && at % 2 === 0, at < all.length - 1));
  });
  return nodes;
}

/** A plain_text object: emoji names and line breaks, nothing else. */
export function plain(text, emoji = true) {
  return broken(unescape(String(text ?? "")), (line) => (emoji ? withEmoji(line) : [line]));
}

/** A Slack text object, plain or mrkdwn. */
export function textObject(object) {
  if (!object) return [];
  return object.type === "mrkdwn" ? mrkdwn(object.text, { verbatim: object.verbatim }) : plain(object.text, object.emoji !== false);
}

function plainInside(text) {
  return unescape(text.replace(/<([^<>\n]+)>/g, (whole, inside) => {
    if (!/^([a-z]+:|[@#!])/i.test(inside)) return whole;
    const [head, label] = inside.split("|");
    return label ?? head;
  }));
}

function lines(text, verbatim, afterCode, beforeCode) {
  let rest = text;
  if (afterCode) rest = rest.replace(/^\n/, "");
  if (beforeCode) rest = rest.replace(/\n$/, "");
  if (rest === "") return [];
  const out = [];
  const all = rest.split("\n");
  for (let at = 0; at < all.length; ) {
    if (/^(&gt;|>){3}/.test(all[at])) {
      const quoted = [all[at].replace(/^(&gt;|>){3}\s?/, ""), ...all.slice(at + 1)].join("\n");
      out.push({ block: el("blockquote", {}, flow(quoted, verbatim)) });
      break;
    }
    const run = takeWhile(all, at, (line) => QUOTE_LINE.test(line));
    if (run.length) {
      out.push({ block: el("blockquote", {}, flow(run.map((line) => QUOTE_LINE.exec(line)[1]).join("\n"), verbatim)) });
      at += run.length;
      continue;
    }
    const items = takeWhile(all, at, (line) => LIST_LINE.test(line));
    if (items.length) {
      out.push({ block: list(items, verbatim) });
      at += items.length;
      continue;
    }
    out.push({ line: all[at] });
    at++;
  }
  return joined(out, verbatim);
}

function takeWhile(all, from, test) {
  let to = from;
  while (to < all.length && test(all[to])) to++;
  return all.slice(from, to);
}

function joined(parts, verbatim) {
  const nodes = [];
  let pending = [];
  const flush = () => {
    if (pending.length) nodes.push(...flow(pending.join("\n"), verbatim));
    pending = [];
  };
  for (const part of parts) {
    if (part.block) {
      flush();
      nodes.push(part.block);
    } else {
      pending.push(part.line);
    }
  }
  flush();
  return nodes;
}

function list(items, verbatim) {
  return el("ul", { class: "plain-list" }, items.map((line) => {
    const [, indent, mark, words] = LIST_LINE.exec(line);
    const item = el("li", { class: indent.length > 1 ? "inner" : "" }, el("span", { class: "mark" }, mark), el("span", {}, flow(words, verbatim)));
    return item;
  }));
}

/** Inline text: entities and code are taken out first, so that no sign inside them can mean anything. */
function flow(text, verbatim) {
  const taken = [];
  const hole = (node) => String.fromCharCode(FIRST_HOLE + taken.push(node) - 1);
  let bare = text.replace(/`([^`\n]+)`/g, (whole, code) => hole(el("code", {}, plainInside(code))));
  bare = bare.replace(/<([^<>\n]+)>/g, (whole, inside) => {
    const node = entity(inside);
    return node ? hole(node) : whole;
  });
  if (!verbatim) bare = bare.replace(/\bhttps?:\/\/[^\s<>|\ue000-\uf8ff]+[^\s<>|.,;:!?)'"*_~\ue000-\uf8ff]/g, (found) => hole(link(unescape(found))));
  return styled(bare, taken);
}

const STYLES = [["*", "strong"], ["_", "em"], ["~", "del"]];
const BEFORE = "(^|[\\s(\\[{\"'“‘.,:;!?/\\-–—…*_~\\ue000-\\uf8ff])";
const AFTER = "(?=$|[\\s)\\]}\"'”’.,:;!?/\\-–—…*_~\\ue000-\\uf8ff])";
const PATTERNS = STYLES.map(([sign, tag]) => {
  const s = `\\${sign}`;
  return [tag, new RegExp(`${BEFORE}${s}([^\\s${s}](?:[^${s}\\n]*[^\\s${s}])?)${s}${AFTER}`)];
});

function styled(text, taken) {
  let first = null;
  for (const [tag, pattern] of PATTERNS) {
    const match = pattern.exec(text);
    if (match && (!first || match.index + match[1].length < first.at)) first = { tag, match, at: match.index + match[1].length };
  }
  if (!first) return leaves(text, taken);
  const { tag, match, at } = first;
  return [
    ...leaves(text.slice(0, at), taken),
    el(tag, {}, styled(match[2], taken)),
    ...styled(text.slice(match.index + match[0].length), taken),
  ];
}

function leaves(text, taken) {
  return broken(text, (line) =>
    line.split(/([\ue000-\uf8ff])/).flatMap((part) => {
      const node = part.length === 1 ? taken[part.charCodeAt(0) - FIRST_HOLE] : null;
      return node ? [node] : withEmoji(unescape(part));
    }));
}

function broken(text, draw) {
  return text.split("\n").flatMap((line, at) => (at ? [el("br"), ...draw(line)] : draw(line)));
}
