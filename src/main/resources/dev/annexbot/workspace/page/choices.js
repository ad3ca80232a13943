// Where the options of every kind of select come from, and in which form Slack wants the answer.
import { post } from "./api.js";
import { channelName, state } from "./state.js";
import { roleWord } from "./format.js";

const FIELDS = {
  static_select: "option", external_select: "option", users_select: "user", conversations_select: "conversation", channels_select: "channel",
};
export const isSelect = (type) => type.replace(/^multi_/, "") in FIELDS;
export const isMulti = (type) => type.startsWith("multi_");
const baseOf = (type) => type.replace(/^multi_/, "");

/** The chosen options of a value in Slack's form, or the element's initial ones. */
export function chosenOf(element, value) {
  const word = FIELDS[baseOf(element.type)];
  const prefix = value ? "selected" : "initial";
  const holder = value ?? element;
  const raw = isMulti(element.type) ? holder[`${prefix}_${word}s`] ?? [] : [holder[`${prefix}_${word}`]].filter(Boolean);
  return raw.map((one) => (word === "option" ? optionOf(element, one) : named(word, one)));
}

function optionOf(element, raw) {
  if (raw.text) return fromOption(raw);
  const all = [...(element.options ?? []), ...(element.option_groups ?? []).flatMap((group) => group.options)];
  return fromOption(all.find((one) => one.value === raw.value) ?? { text: { text: raw.value }, value: raw.value });
}

export const fromOption = (raw) => ({ label: raw.text?.text ?? raw.value, hint: raw.description?.text ?? "", value: raw.value, raw });

function named(word, id) {
  if (word === "user") return aPerson(state.people.get(id) ?? { id, realName: id });
  const found = state.channels.get(id);
  return found ? aPlace(found) : { label: id, hint: "", value: id };
}

const aPerson = (one) => ({ label: one.realName || one.name, hint: one.title || (one.role === "member" ? "" : roleWord(one.role)), value: one.id, user: one.id });
const aPlace = (one) => ({ label: `${one.kind === "public" || one.kind === "private" ? "#" : ""}${channelName(one)}`, hint: one.topic ?? "", value: one.id });

/** The answer in Slack's form. */
export function valueOf(element, options) {
  const word = FIELDS[baseOf(element.type)];
  const values = options.map((one) => (word === "option" ? one.raw : one.value));
  return isMulti(element.type) ? { type: element.type, [`selected_${word}s`]: values } : { type: element.type, [`selected_${word}`]: values[0] ?? null };
}

/** How many letters must be typed before it is worth asking. */
export const lettersNeeded = (element) => (baseOf(element.type) === "external_select" ? element.min_query_length ?? 3 : 0);
export const asksTheApp = (element) => baseOf(element.type) === "external_select";

/** The groups of options for what was typed: [{label, options}]. */
export async function find(ctx, block, element, typed) {
  switch (baseOf(element.type)) {
    case "external_select": return fromApp(ctx, block, element, typed);
    case "users_select": return matching([{ options: [...state.people.values()].filter((one) => one.role !== "deactivated").map(aPerson) }], typed);
    case "channels_select": return matching([{ options: places(["public"], {}) }], typed);
    case "conversations_select": return matching([{ options: places(element.filter?.include ?? ["public", "private", "im", "mpim"], element.filter ?? {}) }], typed);
    default: return matching(groupsOf(element), typed);
  }
}

function places(kinds, { exclude_external_shared_channels: noShared, exclude_bot_users: noBots }) {
  return [...state.channels.values()]
    .filter((one) => kinds.includes(one.kind) && !one.archived && !(noShared && one.shared) && !(noBots && one.withApp))
    .map(aPlace);
}

const groupsOf = ({ options, option_groups: groups }) =>
  groups ? groups.map((group) => ({ label: group.label?.text, options: (group.options ?? []).map(fromOption) })) : [{ options: (options ?? []).map(fromOption) }];

async function fromApp(ctx, block, element, typed) {
  const answer = await post("/page/options", { container: ctx.container, blockId: block.block_id, actionId: element.action_id, value: typed });
  if (!answer.ok) throw new Error(answer.text ?? "The app did not send any options.");
  return groupsOf(answer).filter((group) => group.options.length);
}

function matching(groups, typed) {
  const words = typed.trim().toLowerCase();
  return groups
    .map((group) => ({ ...group, options: group.options.filter((one) => `${one.label} ${one.hint}`.toLowerCase().includes(words)) }))
    .filter((group) => group.options.length);
}
