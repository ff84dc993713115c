import { readFileSync, statSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { fingerprintOf } from '../../utils/handoff/fingerprint.ts';
import { readIdentity } from '../../utils/handoff/identity.ts';
import { signRequest } from '../../utils/handoff/request.ts';
import type { HandoffRequest } from '../../utils/handoff/request.ts';
import { effWords } from '../../utils/handoff/word-list.ts';
import { masked } from '../../utils/handoff/masked.ts';
import { sample } from '../handoff/sample.ts';
import { askHidden } from '../../cli/ask-hidden.ts';
import { command, fileOf, handoff, newPath, secrets } from './handoff.ts';
import { bareFile, identity, identityFile, sealedFile } from './sealed.ts';

const fingerprint = async (key: string) => (await fingerprintOf(key, effWords)).join(' ');

test('an identity is made for its owner’s eyes, and never over another file', async () => {
  const file = newPath();
  const made = await handoff(['identity', 'make', file, '--name', 'Aurora'], { shows: true });
  const text = readFileSync(file, 'utf8');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const read = await readIdentity(text, { name: '', now: new Date() });
  const { age, signing, ...shown } = read.ok ? read.value : identity;
  expect(shown.name).toBe('Aurora');
  const expected = { ...shown, signer: signing.x, fingerprint: await fingerprint(signing.x) };
  expect(JSON.parse(made.stdout)).toEqual(expected);
  expect(made.stdout + made.stderr).not.toContain(age);
  expect(made.stdout + made.stderr).not.toContain(signing.d);

  const again = await handoff(['identity', 'make', file]);
  expect(again).toMatchObject({ code: 2, stdout: '' });
  expect(readFileSync(file, 'utf8')).toBe(text);
  const shownAgain = await handoff(['identity', 'show', '-'], { input: text });
  expect(shownAgain.stdout).toBe(made.stdout);
});

test('one that is sealed opens with its passphrase alone', async () => {
  const file = newPath();
  const passphraseFile = fileOf('four quiet words here\r\n');
  secrets.add('four quiet words here');
  const withFile = ['--identity-passphrase-file', passphraseFile];
  const made = await handoff(['identity', 'make', file, '--seal', ...withFile]);
  expect(made).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(file, 'utf8')).not.toContain('AGE-SECRET-KEY');
  const shown = await handoff(['identity', 'show', file, ...withFile]);
  expect(shown).toEqual(made);
  expect(await handoff(['identity', 'make', newPath(), '--seal'])).toMatchObject({ code: 6 });
});

test('of a key of age-keygen’s only the public half is there to show', async () => {
  const { code, stdout } = await handoff(['identity', 'show', bareFile]);
  expect(code).toBe(0);
  expect(Object.keys(JSON.parse(stdout) as object)).toEqual(['recipient']);
  expect(await handoff(['identity', 'make', '-'])).toMatchObject({ code: 2, stdout: '' });
});

const request: HandoffRequest = {
  format: 'hubspot-handoff-request',
  version: 1,
  id: '0e4f3b70-7b4e-4d5c-8f0d-5d0f3a1b2c4d',
  createdAt: '2026-11-20T08:00:00.000Z',
  validUntil: '2126-11-20T08:00:00.000Z',
  asker: { name: 'Aurora' },
  recipient: identity.recipient,
  purpose: 'Scheduling',
  items: [],
};

test('a request is shown once its signature holds', async () => {
  const signed = await signRequest(request, identity.signing);
  const { code, stdout } = await handoff(['request', '-'], { input: `Dear client,\n${signed}\n` });
  expect(code).toBe(0);
  const { x: signer } = identity.signing;
  expect(JSON.parse(stdout)).toEqual({ request, signer, fingerprint: await fingerprint(signer) });

  const [header, , signature] = signed.split('.');
  const other = Buffer.from(JSON.stringify({ ...request, purpose: 'x' })).toString('base64url');
  const old = { ...request, validUntil: '2026-11-20T09:00:00.000Z' };
  const cases: [number, string][] = [
    [3, 'Dear client,'],
    [4, [header, other, signature].join('.')],
    [8, await signRequest({ ...request, version: 2 as 1 }, identity.signing)],
    [12, await signRequest(old, identity.signing)],
  ];
  for (const [expected, input] of cases) {
    expect(await handoff(['request', '-'], { input })).toMatchObject({
      code: expected,
      stdout: '',
    });
  }
});

/** A terminal on which these keys are pressed, and what it shows. */
async function typed(...chunks: string[]) {
  const modes: boolean[] = [];
  let shown = '';
  const keys = Object.assign(
    new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
        controller.close();
      },
    }),
    { setRawMode: (mode: boolean) => void modes.push(mode) },
  );
  const answer = await askHidden('Passphrase: ', keys, (text) => (shown += text));
  expect(modes).toEqual([true, false]);
  expect(shown).toBe('Passphrase: \n');
  return answer;
}

test('what is typed is not shown, and can be taken back', async () => {
  expect(await typed('quiet\r')).toBe('quiet');
  expect(await typed('no', '\u0015qi\u007fu', 'iët\n', 'more')).toBe('quiët');
  expect(await typed('quiet\u0003')).toBeUndefined();
  expect(await typed('qu')).toBeUndefined();
});

// `script` of util-linux gives the command a terminal of its own.
test.runIf(process.platform === 'linux')('a passphrase is asked for at a terminal', async () => {
  const { file, passphrase } = await sealedFile(sample, { with: 'passphrase', format: 'zip' });
  const line = `'${process.execPath}' '${command}' open '${file}' --identity '${identityFile}'`;
  const child = spawn('script', ['-qec', line, '/dev/null'], { detached: true });
  let shown = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const asked = shown.includes('Passphrase of the handoff: ');
    shown += text;
    if (!asked && shown.includes('Passphrase of the handoff: '))
      child.stdin.write(`${passphrase}\r`);
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code).toBe(0);
  expect(shown).not.toContain(passphrase);
  const { handoff: opened } = JSON.parse(shown.slice(shown.indexOf('{'))) as { handoff: object };
  expect(opened).toEqual(masked(sample));
});
