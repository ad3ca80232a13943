// Reads cards, one a line, with Microsoft's own renderer as cards of version 1.5, and says what it has
// against them. It passes over properties it does not know and values of another kind, so those are
// looked up in the lists by which it reads. Usage: node cards.mjs FOLDER-OF-NODE-MODULES FILE
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const [, , tools, file] = process.argv;
// The package's other door names files without their endings, which Node does not open.
const ac = createRequire(`${tools}/`)('adaptivecards/dist/adaptivecards.js');
const MOST = 28 * 1024;
const V = ac.Versions.v1_5;
ac.SerializableObject.defaultMaxVersion = V;

// What the renderer reads without having it in a list.
const READ_BY_HAND = { AdaptiveCard: ['body', 'actions'], ActionSet: ['actions'] };
const KINDS = [[ac.BoolProperty, 'boolean'], [ac.NumProperty, 'number'], [ac.StringProperty, 'string']];
// Lists that fill while somebody types: version 1.6 there, but Teams has them in 1.5.
const TYPEAHEAD = 'choices.data';

function made(type) {
  if (type === 'AdaptiveCard') return new ac.AdaptiveCard();
  const known = ac.GlobalRegistry.elements.findByName(type) ?? ac.GlobalRegistry.actions.findByName(type);
  return known && known.schemaVersion.compareTo(V) <= 0 ? new known.objectType() : undefined;
}

function* unknown(json, object, version, where) {
  if (!object) return yield `${where}: 1.5 has no ${json.type}`;
  const schema = object.getSchema();
  const listed = new Map(Array.from({ length: schema.getCount() }, (_, i) => [schema.getItemAt(i).name, schema.getItemAt(i)]));
  const byHand = READ_BY_HAND[json.type] ?? [];
  for (const [name, value] of Object.entries(json)) {
    const at = `${where}.${name}`;
    const property = listed.get(name);
    if (name === TYPEAHEAD && property) {
      yield* unknown(value, new property.objectType(), ac.Versions.v1_6, at);
    } else if (byHand.includes(name) || (name === 'fallback' && value.type)) {
      for (const each of [value].flat()) yield* unknown(each, made(each.type), version, at);
    } else if (!property || property.targetVersion.compareTo(version) > 0) {
      yield `${at}: 1.5 has no such property`;
    } else if (property.objectType) {
      for (const each of [value].flat()) yield* unknown(each, new property.objectType(), version, at);
    } else if (KINDS.some(([kind, type]) => property instanceof kind && typeof value !== type)) {
      yield `${at}: ${JSON.stringify(value)} is of another kind`;
    }
  }
}

// In an empty list that fills while somebody types, nothing is missing.
const fills = ({ source, message }) =>
  (message.startsWith(`Property "${TYPEAHEAD}" is supported in version 1.6`) && source?.style === 'filtered') ||
  (message === ac.Strings.errors.choiceSetMustHaveAtLeastOneChoice() && source.fills);

function mistakes(json) {
  const context = new ac.SerializationContext(V);
  const card = new ac.AdaptiveCard();
  card.parse(json, context);
  const lists = new Set((json.body ?? []).filter((each) => each?.[TYPEAHEAD]).map((each) => each.id));
  for (const input of card.getAllInputs()) input.fills = lists.has(input.id);
  const said = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i));
  return [
    ...[...said, ...card.validateProperties().validationEvents].filter((each) => !fills(each)).map((each) => each.message),
    ...unknown(json, made(json.type), V, 'card'),
  ];
}

// A witness that sees nothing is none.
const text = { type: 'TextBlock', text: 'x' };
const plain = { type: 'AdaptiveCard', version: '1.5', body: [text] };
const wrong = [
  { ...plain, colour: 'red' },
  { ...plain, version: '1.6' },
  { ...plain, body: [{ ...text, size: 'Huge' }] },
  { ...plain, body: [{ ...text, wrap: 'yes' }] },
  { ...plain, body: [{ type: 'Table2' }] },
  { ...plain, body: [{ type: 'Image', url: 'x', forceLoad: true }] },
  { ...plain, body: [{ type: 'Input.ChoiceSet', id: 'a', label: 'b', choices: [] }] },
  { ...plain, body: [{ type: 'Input.ChoiceSet', id: 'a', label: 'b', choices: [], style: 'filtered', [TYPEAHEAD]: { type: 'Data.Query', dataset: 'd', more: 1 } }] },
  { ...plain, body: [{ type: 'Input.Text', label: 'no id' }] },
  { ...plain, body: [{ type: 'FactSet', facts: [{ title: 'a', value: 'b', more: 1 }] }] },
  { ...plain, body: [{ type: 'ActionSet', actions: [{ type: 'Action.Submit', title: 'a', verb: 'b' }] }] },
  { ...plain, body: [{ type: 'ActionSet', actions: [{ type: 'Action.Submit', title: 'a', style: 'loud' }] }] },
];
if (mistakes(plain).length) throw new Error(`Nothing is wrong with ${JSON.stringify(plain)}: ${mistakes(plain)}`);
for (const each of wrong) {
  if (!mistakes(each).length) throw new Error(`The renderer sees no mistake in ${JSON.stringify(each)}`);
}

let parsed = 0;
let errors = 0;
let largest = 0;
let filling = 0;
const kinds = new Map();
for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
  const bytes = Buffer.byteLength(line);
  const found = mistakes(JSON.parse(line));
  if (bytes >= MOST) found.push(`${bytes} bytes; Teams shows less than ${MOST}`);
  parsed++;
  if (line.includes(`"${TYPEAHEAD}"`)) filling++;
  largest = Math.max(largest, bytes);
  errors += found.length;
  for (const each of found) {
    const seen = kinds.get(each) ?? { times: 0, line: line.slice(0, 300) };
    kinds.set(each, { ...seen, times: seen.times + 1 });
  }
}
for (const [what, { times, line }] of kinds) console.log(`${what} (${times} times)\n  first in ${line}`);
console.log(`${filling} have a list that fills while somebody types, which Teams has in 1.5 and the renderer in 1.6`);
console.log(`cards: parsed=${parsed} errors=${errors} largest=${largest} bytes`);
process.exitCode = parsed && !errors ? 0 : 1;
