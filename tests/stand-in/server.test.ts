import { request } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tokenNamed, tokens } from './accounts.ts';
import { sites } from './hosts.ts';
import { startStandIn } from './server.ts';
import type { StandIn } from './server.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn({ slowMs: 0 });
});
afterAll(() => standIn.close());

/** Asks the server under a host's name, trusting its certificate and no other. */
function ask(
  host: string,
  path: string,
  init: { method?: string; token?: string; body?: string; servername?: string } = {},
) {
  const { port, certificate: ca } = standIn;
  const headers = init.token === undefined ? {} : { Authorization: `Bearer ${init.token}` };
  return new Promise<{ status: number; headers: IncomingMessage['headers']; body: string }>(
    (resolve, reject) => {
      const { method, servername = host } = init;
      const options = {
        host: '127.0.0.1',
        servername,
        port,
        path,
        method,
        ca,
        agent: false as const,
      };
      const sent = request({ ...options, headers: { Host: host, ...headers } }, (response) => {
        text(response).then(
          (body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          reject,
        );
      });
      sent.on('error', reject);
      sent.end(init.body);
    },
  );
}

test.each(Object.entries(sites))(
  'its certificate holds for %s, which serves %s',
  async (host, site) => {
    const { body } = await ask(host, '/');
    expect(body).toContain(
      { app: 'app.js', booking: 'booking.js', elsewhere: '<h1>Links', api: 'error' }[site],
    );
  },
);

test('a look-alike is not in the certificate', async () => {
  await expect(ask('app.hubspot.com.example', '/')).rejects.toThrow(/altnames/i);
});

test('any other host is answered 421, and recorded', async () => {
  const { status } = await ask('collector.example', '/take', { servername: 'app.hubspot.com' });
  expect(status).toBe(421);
  expect(standIn.requests.at(-1)).toMatchObject({ host: 'collector.example', path: '/take' });
});

test('every request is kept, with what was in it; the log shows no headers', async () => {
  const { token } = tokenNamed('good');
  const path = '/oauth/v2/private-apps/get/access-token-info?x=1';
  const body = JSON.stringify({ tokenKey: token });
  const answer = await ask('api.hubapi.com', path, { method: 'POST', token, body });
  expect(JSON.parse(answer.body)).toMatchObject({ hubId: 7654321 });
  const { search, headers, method, ...seen } = standIn.requests.at(-1) ?? {};
  expect(seen).toMatchObject({ host: 'api.hubapi.com', body, path: path.split('?')[0] });
  expect([method, search, headers?.authorization]).toEqual(['POST', '?x=1', `Bearer ${token}`]);
  expect(standIn.log()).toContain('POST api.hubapi.com/oauth/v2/');
  expect(standIn.log()).not.toContain(token);
});

test('a slug keeps its encoded slash on the way', async () => {
  const path = '/scheduler/v3/meetings/meeting-links/book/acme%2Fconsult-30?timezone=UTC';
  const { status } = await ask('api.hubapi.com', path, { token: tokenNamed('good').token });
  expect(status).toBe(200);
});

test('pages carry the strict policy and are not stored', async () => {
  const { headers } = await ask('app.hubspot.com', '/contacts/7654321/record/0-3/9101');
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(headers['cache-control']).toBe('no-store');
});

test('a token is in no asset, and comes only when its key is asked for', async () => {
  const { body } = await ask('app.hubspot.com', '/__stand-in/data.js');
  expect(body).toContain('Northwind renewal');
  for (const { token } of tokens) expect(body).not.toContain(token);
  const key = await ask('app.hubspot.com', '/__stand-in/keys/39045903');
  expect(JSON.parse(key.body)).toEqual({ token: tokenNamed('good').token });
});

test('assets are those that pages load and no others', async () => {
  const paths = ['app.js', 'booking.js', 'app.css', '..%2fapp.ts', 'toString', 'keys/1'];
  const answers = await Promise.all(
    paths.map((path) => ask('app.hubspot.com', `/__stand-in/${path}`)),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 404, 404, 404]);
});

test('closing ends even a call that is never answered', async () => {
  const own = await startStandIn();
  const { port, certificate: ca } = own;
  const headers = {
    Host: 'api.hubapi.com',
    Authorization: `Bearer ${tokenNamed('no-answer').token}`,
  };
  const ended = new Promise((resolve) => {
    request({
      host: '127.0.0.1',
      port,
      path: '/account-info/v3/details',
      headers,
      ca,
      agent: false,
    })
      .on('error', resolve)
      .end();
  });
  await expect.poll(() => own.requests.length).toBe(1);
  await own.close();
  expect(await ended).toMatchObject({ code: 'ECONNRESET' });
});
