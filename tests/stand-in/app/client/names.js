// Made-up rows: the accounts' own records first, then as many more as a table needs.

import data from './data.js';

const given =
  'Alma Bruno Cleo Dario Elin Faye Gus Hana Ivo Juno Kaia Leo Mira Nils Orla Pia Quinn Rafe Siri Theo Uma Vera Wim Zoe'.split(
    ' ',
  );
const family = 'Example Sample Placeholder Testcase Specimen Fixture Mockup'.split(' ');
const colours = 'Amber Birch Cobalt Dune Ember Fern Granite Hazel Indigo Juniper Kelp'.split(' ');
const things = 'Lantern Harbour Meadow Compass Orchard Signal Bridge'.split(' ');

const at = (list, n) => list[n % list.length];
const firm = (n) => `${at(colours, n)} ${at(things, Math.floor(n / 11))}`;
const person = (n) => `${at(given, n)} ${at(family, Math.floor(n / 24))}`;

const invent = {
  '0-1': person,
  '0-2': (n) => `${firm(n)} Ltd`,
  '0-3': (n) => `${firm(n)} ${at(['renewal', 'rollout', 'pilot'], n)}`,
  '0-5': (n) => `Sample request ${n + 1}`,
};

const firstInvented = 100000;

function inventedTitle(objectTypeId, n) {
  return (invent[objectTypeId] ?? ((m) => `Record ${m + 1}`))(n);
}

/** The account's own records of a type, then invented ones, as `{ id, title, detail }`. */
export function rows(portalId, objectTypeId, count) {
  const own = data.records
    .filter((row) => row.portalId === portalId && row.objectTypeId === objectTypeId)
    .map(({ id, title, properties: p }) => {
      const stage = p.dealstage ?? p.hs_pipeline_stage;
      return { id, title, detail: p.email ?? '', stage };
    });
  const more = Array.from({ length: Math.max(count - own.length, 0) }, (_, n) => {
    const title = inventedTitle(objectTypeId, n);
    const email = `${title.replaceAll(' ', '.').toLowerCase()}.${n}@example.com`;
    return { id: String(firstInvented + n), title, detail: objectTypeId === '0-1' ? email : '' };
  });
  return [...own, ...more].map(({ id, title, detail, stage }, n) => ({
    id,
    title,
    stage,
    detail: detail || at(['Sampleville', 'Testford', 'Exampleton'], n),
    owner: at(['Owner One', 'Owner Two'], n),
    date: `2026-${String((n % 9) + 1).padStart(2, '0')}-${String((n % 27) + 1).padStart(2, '0')}`,
  }));
}

/** One record by its address: its title and properties, invented where no table has it. */
export function recordAt(portalId, objectTypeId, id) {
  const own = data.records.find(
    (row) => row.portalId === portalId && row.objectTypeId === objectTypeId && row.id === id,
  );
  if (own) return own;
  const n = Number(id) - firstInvented;
  const title = n >= 0 && n < 10000 ? inventedTitle(objectTypeId, n) : `Record ${id}`;
  return { id, title, properties: { hs_object_id: id, createdate: '2026-02-03T10:00:00Z' } };
}

/** What a type is called: `{ singular, plural }`, with a capital. */
export function typeNames(objectTypeId) {
  const { customSchema, objectTypes } = data;
  if (objectTypeId === customSchema.objectTypeId) return customSchema;
  const found = objectTypes.find((row) => row.objectTypeId === objectTypeId);
  const plural = found?.plural ?? 'records';
  return {
    singular: found?.singular ?? 'Record',
    plural: plural[0].toUpperCase() + plural.slice(1),
  };
}
