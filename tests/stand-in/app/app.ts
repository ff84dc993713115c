import { accountOf, accounts, tokens } from '../accounts.ts';
import { asEdited, editKey, madeKeys, makeKey } from '../made-keys.ts';
import { meetingLinks } from '../meeting-links.ts';
import { customSchema, objectTypes } from '../object-types.ts';
import { pipelines } from '../pipelines.ts';
import { records, titleOf } from '../records.ts';
import { without } from '../things.ts';
import { bundles } from './bundle.ts';
import { headers, shell } from './shell.ts';

/** What the pages need to know of the tables; tokens are left out, and fetched one at a time. */
function data() {
  return {
    accounts,
    keys: [...tokens, ...madeKeys()].map((row) =>
      Object.assign(without(asEdited(row), 'token'), { prefix: row.token.slice(0, 12) }),
    ),
    records: records.map((row) => Object.assign({ title: titleOf(row) }, row)),
    objectTypes: objectTypes.map(({ objectTypeId, apiName, singular }) => ({
      objectTypeId,
      plural: apiName.replaceAll('_', ' '),
      singular,
    })),
    customSchema,
    meetingLinks,
    pipelines,
  };
}

/** `/__stand-in/…`: the client's script and styles, its data, and a key's value once asked for. */
async function asset(name: string): Promise<Response> {
  if (name === 'data.js') {
    const source = `export default ${JSON.stringify(data())};\n`;
    return new Response(source, { headers: headers('text/javascript') });
  }
  const key = /^keys\/(\d+)$/.exec(name)?.[1];
  const row = [...tokens, ...madeKeys()].find(({ appId }) => String(appId) === key);
  if (row) return Response.json({ token: row.token }, { headers: headers('application/json') });
  const bundle = Object.hasOwn(bundles, name) ? bundles[name] : undefined;
  if (bundle) return new Response(await bundle.make(), { headers: headers(bundle.type) });
  return new Response('Not found', { status: 404, headers: headers('text/plain') });
}

/** What a key is made or changed with, as the page sends it. */
type KeyForm = { appId?: number; portalId: string; label: string; scopes: string[] };

/** Makes a service key, or changes the scopes of a key or app. */
async function saveKey(request: Request): Promise<Response> {
  const { appId, portalId, label, scopes } = (await request.json()) as KeyForm;
  if (appId !== undefined) editKey(appId, scopes);
  const made =
    appId ?? makeKey(portalId, accountOf(portalId).dataHostingLocation, label, scopes).appId;
  return Response.json({ appId: made }, { headers: headers('application/json') });
}

/** The pretend app.hubspot.com: one shell for every address, and the assets it loads. */
export async function handleApp(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const found = /^\/__stand-in\/(.+)$/.exec(pathname)?.[1];
  if (found === 'keys' && request.method === 'POST') return saveKey(request);
  if (found) return asset(found);
  return new Response(shell('HubSpot stand-in', 'app.js'), { headers: headers('text/html') });
}
