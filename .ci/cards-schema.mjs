// Holds the schema of Adaptive Cards 1.5 that the tests use against the lists by which Microsoft's own
// renderer reads: each type, property and named value of version 1.5 and earlier. Every difference has
// to be one of those below. Usage: node cards-schema.mjs FOLDER-OF-NODE-MODULES SCHEMA
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [, , tools, file] = process.argv;
const ac = createRequire(`${tools}/`)('adaptivecards/dist/adaptivecards.js');
const { $defs } = JSON.parse(readFileSync(file, 'utf8'));
const V = ac.Versions.v1_5;
const isNow = (version) => version.compareTo(V) <= 0;

// Children, and what stands in for an element, are read by hand there, without being in a list.
const BY_HAND = new Set(['body', 'actions', 'card', 'items', 'columns', 'inlines', 'rows', 'cells', 'fallback']);
// One class serves many types there, so that they read more than the schema lets them have.
const INHERITED = new Set(['id', 'lang', 'requires', 'isVisible', 'separator', 'spacing', 'height', 'horizontalAlignment', 'style', 'bleed', 'orientation']);
// The renderer differs in these few: a letter more in a name, a value of its own, two it leaves out.
const ODD = new Set([
  'renderer alone: Table.firstRowAsHeaders',
  'schema alone: Table.firstRowAsHeader',
  'renderer alone: TextBlock.style columnHeader',
  'schema alone: ImageSet.imageSize auto',
  'schema alone: ImageSet.imageSize stretch',
]);
const PARTS = {
  Column: ac.Column, Fact: ac.Fact, TextRun: ac.TextRun, MediaSource: ac.MediaSource, 'Input.Choice': ac.Choice,
  TableRow: ac.TableRow, TableCell: ac.TableCell, TableColumnDefinition: ac.TableColumnDefinition,
  BackgroundImage: ac.BackgroundImage, Refresh: ac.RefreshDefinition, Authentication: ac.Authentication,
  AuthCardButton: ac.AuthCardButton, TokenExchangeResource: ac.TokenExchangeResource, AdaptiveCard: ac.AdaptiveCard,
};

const registries = [ac.GlobalRegistry.elements, ac.GlobalRegistry.actions];
const registered = registries
  .flatMap((each) => Array.from({ length: each.getItemCount() }, (_, i) => each.getItemAt(i)))
  .filter((each) => isNow(each.schemaVersion));
const types = new Map([...registered.map((each) => [each.typeName, each.objectType]), ...Object.entries(PARTS)]);

const differences = [];
let compared = 0;
const say = (side, what) => differences.push(`${side} alone: ${what}`);

function values(property) {
  const all = property.values ?? [];
  return all
    .filter((each) => isNow(each.targetVersion ?? V))
    .map((each) => String(typeof each.value === 'number' ? property.enumType[each.value] : each.value).toLowerCase());
}

/** The values that a definition lets a property have, from its pattern: ^(?:[aA]...|[bB]...)$ */
function allowed(property) {
  const name = [property, ...(property.anyOf ?? [])].map((each) => each.$ref).find(Boolean)?.split('/').pop();
  const pattern = $defs[name]?.pattern;
  return pattern && pattern.slice('^(?:'.length, -')$'.length).split('|').map((each) => each.replace(/\[(.).\]/g, '$1'));
}

function compare(type, properties, Made) {
  const schema = new Made().getSchema();
  const listed = new Map(
    Array.from({ length: schema.getCount() }, (_, i) => schema.getItemAt(i))
      .filter((each) => isNow(each.targetVersion))
      .map((each) => [each.name, each]),
  );
  for (const name of listed.keys()) if (!properties[name] && !INHERITED.has(name)) say('renderer', `${type}.${name}`);
  for (const [name, property] of Object.entries(properties)) {
    compared++;
    const there = listed.get(name);
    if (!there) {
      if (!BY_HAND.has(name) && name !== 'type') say('schema', `${type}.${name}`);
      continue;
    }
    const [ours, theirs] = [allowed(property) ?? [], values(there)];
    if (ours.length && theirs.length) {
      ours.filter((each) => !theirs.includes(each)).forEach((each) => say('schema', `${type}.${name} ${each}`));
      theirs.filter((each) => !ours.includes(each)).forEach((each) => say('renderer', `${type}.${name} ${each}`));
    }
  }
}

for (const [type, { properties, allOf, anyOf }] of Object.entries($defs)) {
  if (!properties || allOf || anyOf) continue;
  const made = types.get(type);
  if (made) compare(type, properties, made);
  else say('schema', type);
}
for (const type of types.keys()) if (!$defs[type]) say('renderer', type);

const isOdd = (each) => [...ODD].some((odd) => odd.toLowerCase() === each.toLowerCase());
const unexplained = differences.filter((each) => !isOdd(each));
const gone = [...ODD].filter((odd) => !differences.some((each) => each.toLowerCase() === odd.toLowerCase()));
unexplained.forEach((each) => console.log(each));
gone.forEach((each) => console.log(`No longer so: ${each}`));
console.log(`card schema: types=${types.size} properties=${compared} unexplained=${unexplained.length + gone.length}`);
process.exitCode = compared && !unexplained.length && !gone.length ? 0 : 1;
