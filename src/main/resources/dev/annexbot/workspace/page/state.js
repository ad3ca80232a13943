// What this page knows, and who wants to hear when it changes.

export const state = {
  as: "", team: {}, app: {}, me: {}, actors: [], people: new Map(), channels: new Map(),
  commands: [], shortcuts: [], prompts: new Map(), home: null, modals: [],
  statuses: new Map(), titles: new Map(), online: true,
  view: { name: "", channel: null, tab: null }, panel: null,
};

const listeners = new Map();

/** Listens to a topic; gives back the way to stop. */
export function listen(topic, hear) {
  if (!listeners.has(topic)) listeners.set(topic, new Set());
  listeners.get(topic).add(hear);
  return () => listeners.get(topic).delete(hear);
}

export function tell(topic, data) {
  for (const hear of [...(listeners.get(topic) ?? [])]) hear(data);
}

export const place = (channel, thread) => `${channel}|${thread ?? ""}`;

export function takeIn(answer) {
  Object.assign(state, {
    team: answer.team, app: answer.app, me: answer.me, actors: answer.actors ?? [],
    commands: answer.commands ?? [], shortcuts: answer.shortcuts ?? [],
    home: answer.home ?? null, modals: answer.modals ?? [],
  });
  state.people = new Map([...(answer.people ?? []), answer.me].map((one) => [one.id, one]));
  state.channels = new Map((answer.channels ?? []).map((one) => [one.id, one]));
  const dm = appChannel();
  if (dm && answer.prompts?.length && !state.prompts.has(place(dm.id))) {
    state.prompts.set(place(dm.id), { title: answer.promptsTitle, prompts: answer.prompts });
  }
}

export function person(id) {
  const known = state.people.get(id);
  if (known) return known;
  if (id === state.app.userId) {
    return { id, name: state.app.name.toLowerCase(), realName: state.app.name, initials: state.app.initials, hue: state.app.hue, role: "bot" };
  }
  return null;
}

export const personName = (id) => person(id)?.realName || person(id)?.name || id;
export const channel = (id) => state.channels.get(id) ?? null;
export const appChannel = () => [...state.channels.values()].find((one) => one.withApp) ?? null;

export function channelName(one) {
  if (!one) return "";
  if (one.withApp) return state.app.name;
  if (one.kind === "im") return personName(one.with);
  if (one.kind === "mpim" && !one.name) return one.members.filter((id) => id !== state.me.id).map(personName).join(", ");
  return one.name;
}

const forms = new Map();

/** What was typed and chosen in one message or view, in Slack's form: block, action, value. */
export function form(key) {
  if (!forms.has(key)) forms.set(key, {});
  const values = forms.get(key);
  return {
    values,
    get: (block, action) => values[block]?.[action],
    set: (block, action, value) => { (values[block] ??= {})[action] = value; },
  };
}

/** Forgets what belongs to blocks and elements that a new version no longer has. */
export function keepOnly(key, blocks) {
  const values = forms.get(key);
  if (!values) return;
  const there = new Map(blocks.map((block) => [block.block_id, new Set(elementsOf(block).map((one) => one.action_id))]));
  for (const block of Object.keys(values)) {
    for (const action of Object.keys(values[block])) {
      if (!there.get(block)?.has(action)) delete values[block][action];
    }
    if (!Object.keys(values[block]).length) delete values[block];
  }
}

function elementsOf(block) {
  return [block.element, block.accessory, ...(Array.isArray(block.elements) ? block.elements : []), ...(block.actions ?? [])].filter(Boolean);
}
