import { objectNotFound, resourceNotFound } from '../errors.ts';
import { customSchema, findObjectType } from '../object-types.ts';
import { recordsOf } from '../records.ts';
import type { CrmRecord } from '../records.ts';
import type { Call } from './call.ts';
import { ok } from './call.ts';
import { pageOf } from './page.ts';

const always = ['hs_object_id', 'createdate', 'hs_lastmodifieddate'];

function rowsOf({ account, params }: Call): CrmRecord[] {
  const type = findObjectType(params.objectType ?? '', account.portalId);
  return type ? recordsOf(account.portalId, type.objectTypeId) : [];
}

/** A record as the objects API shows it; where properties are asked for, those and no more. */
function show({ id, properties }: CrmRecord, asked: readonly string[]) {
  const names = asked.length > 0 ? [...always, ...asked] : Object.keys(properties);
  return {
    id,
    properties: Object.fromEntries(names.map((name) => [name, properties[name] ?? null])),
    createdAt: properties.createdate,
    updatedAt: properties.hs_lastmodifieddate,
    archived: false,
  };
}

function askedIn(query: URLSearchParams): string[] {
  return query
    .getAll('properties')
    .flatMap((value) => value.split(','))
    .filter(Boolean);
}

function listed(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? value : [];
}

/** `GET …/{objectType}`: a page of records. */
export function listRecords(call: Call): Response {
  const shown = rowsOf(call).map((row) => show(row, askedIn(call.query)));
  return ok(pageOf(shown, call.query.get('limit'), call.query.get('after')));
}

/** `GET …/{objectType}/{id}`: one record; `idProperty` names another property to find it by. */
export function readRecord(call: Call): Response {
  const id = call.params.recordId ?? '';
  const by = call.query.get('idProperty') ?? 'hs_object_id';
  if (by === 'hs_object_id' && !/^\d+$/.test(id)) return objectNotFound(id);
  const row = rowsOf(call).find(({ properties }) => properties[by] === id);
  return row ? ok(show(row, askedIn(call.query))) : resourceNotFound();
}

/** `POST …/batch/read`: the records asked for, with 207 where some are not there. */
export function batchRead(call: Call): Response {
  const rows = rowsOf(call);
  const asked = Array.isArray(call.body.properties) ? call.body.properties.map(String) : [];
  const wanted = listed(call.body.inputs).map((input) => String(input.id));
  const missing = wanted.filter((id) => !rows.some((row) => row.id === id));
  const results = rows.filter((row) => wanted.includes(row.id)).map((row) => show(row, asked));
  const at = new Date().toISOString();
  const answer = { status: 'COMPLETE', results, startedAt: at, completedAt: at };
  if (missing.length === 0) return ok(answer);
  const error = {
    status: 'error',
    category: 'OBJECT_NOT_FOUND',
    message: 'Could not get some objects, they may be deleted or not exist.',
    context: { ids: missing },
  };
  return Response.json({ ...answer, numErrors: 1, errors: [error] }, { status: 207 });
}

/** `POST …/search`: by text in any property, or by filters of which only EQ is understood. */
export function search(call: Call): Response {
  const text = typeof call.body.query === 'string' ? call.body.query.toLowerCase() : '';
  const groups = listed(call.body.filterGroups).map((group) => listed(group.filters));
  const asked = Array.isArray(call.body.properties) ? call.body.properties.map(String) : [];
  const found = rowsOf(call).filter(({ properties }) => {
    const said = Object.values(properties).some((value) => value.toLowerCase().includes(text));
    const passes = groups.some((filters) =>
      filters.every((f) => f.operator === 'EQ' && properties[String(f.propertyName)] === f.value),
    );
    return said && (groups.length === 0 || passes);
  });
  const shown = found.map((row) => show(row, asked));
  return ok({ total: found.length, ...pageOf(shown, call.body.limit, call.body.after, 200) });
}

function schemaOf(portalId: string) {
  const { objectTypeId, name, singular, plural } = customSchema;
  return {
    id: objectTypeId.slice(2),
    objectTypeId,
    fullyQualifiedName: `p${portalId}_${name}`,
    name,
    labels: { singular, plural },
    primaryDisplayProperty: 'name',
    archived: false,
  };
}

/** `GET …/schemas`: the account's custom object types. */
export function listSchemas({ account }: Call): Response {
  return ok({ results: [schemaOf(account.portalId)] });
}

/** `GET …/schemas/{objectType}`: one custom object type, by id or full name. */
export function readSchema({ account, params }: Call): Response {
  const schema = schemaOf(account.portalId);
  const names = [schema.objectTypeId, schema.fullyQualifiedName];
  return names.includes(params.schema ?? '') ? ok(schema) : resourceNotFound();
}
