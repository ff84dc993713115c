import { readFileSync, statSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, test } from 'vitest';
import { masked } from '../../utils/handoff/masked.ts';
import { sample } from '../handoff/sample.ts';
import { sha256 } from './sha256.ts';
import { fileOf, handoff, secrets } from './handoff.ts';
import { bareFile, identity, identityFile, sealedFile, sealedText } from './sealed.ts';
import { sealWithPassphrase } from '../../utils/handoff/formats/age.ts';
import { writeIdentity } from '../../utils/handoff/identity.ts';

const toKey = await sealedFile();
const zip = await sealedFile(sample, { with: 'passphrase', format: 'zip' });
const age = await sealedFile(sample, { with: 'passphrase', format: 'age' });
const mine = ['--identity', identityFile];
const { token } = sample.accounts[0]!.credential!;

describe('open', () => {
  test('a file sealed to a key, tokens masked, and the file as it was', async () => {
    const before = statSync(toKey.file).mtimeMs;
    const { code, stdout, stderr } = await handoff(['open', toKey.file, ...mine]);
    expect(JSON.parse(stdout)).toEqual({
      format: 'age',
      sealedSha256: sha256(toKey.bytes),
      handoff: masked(sample),
    });
    expect([code, stderr]).toEqual([0, '']);
    expect(readFileSync(toKey.file)).toEqual(Buffer.from(toKey.bytes));
    expect(statSync(toKey.file).mtimeMs).toBe(before);
  });

  test('a file sealed with a passphrase, from a file, the environment, and standard input', async () => {
    const fromFile = await handoff(['open', zip.file, '--passphrase-file', zip.passphraseFile]);
    expect(JSON.parse(fromFile.stdout)).toMatchObject({ format: 'zip', handoff: masked(sample) });
    const env = { HANDOFF_PASSPHRASE: age.passphrase! };
    const fromEnv = await handoff(['open', '-'], { env, input: age.bytes });
    expect(JSON.parse(fromEnv.stdout)).toMatchObject({ format: 'age', handoff: masked(sample) });
    expect([fromFile.code, fromEnv.code]).toEqual([0, 0]);
  });

  test('the tokens too, once that is asked for', async () => {
    const args = ['open', toKey.file, ...mine, '--show-secrets'];
    const { stdout } = await handoff(args, { shows: true });
    expect(JSON.parse(stdout)).toMatchObject({ handoff: sample });
    const env = await handoff([...args, '--env'], { shows: true });
    expect(parseEnv(env.stdout)).toEqual({
      HUBSPOT_PORTAL_ID: '7654321',
      HUBSPOT_ACCESS_TOKEN: token,
      HUBSPOT_DEAL_ID: '9101',
    });
  });

  test('an identity that is sealed with a passphrase', async () => {
    secrets.add('a quiet word');
    const sealed = fileOf(await sealWithPassphrase(writeIdentity(identity), 'a quiet word'));
    const args = ['open', toKey.file, '--identity', bareFile, '--identity', sealed];
    const open = (words: string) => handoff(args, { env: { HANDOFF_IDENTITY_PASSPHRASE: words } });
    const [right, wrong, none] = await Promise.all([
      open('a quiet word'),
      open('another'),
      open(''),
    ]);
    expect(right.code).toBe(0);
    expect(wrong).toMatchObject({ code: 6, stdout: '' });
    expect(wrong.stderr).toContain('This passphrase does not open this key');
    expect(none).toMatchObject({ code: 6, stdout: '' });
    expect(none.stderr).toContain('HANDOFF_IDENTITY_PASSPHRASE');
  });

  test('what a name holds does nothing to a terminal', async () => {
    const context = '\u001b]0;title\u0007 \u009b31m \u202e \u{e0041}';
    const { file } = await sealedFile({ ...sample, context });
    const { stdout } = await handoff(['open', file, ...mine]);
    expect(stdout.match(/[^\P{C}\n]/gu)).toBeNull();
    expect((JSON.parse(stdout) as { handoff: object }).handoff).toMatchObject({ context });
  });

  test('a reader that goes away ends it quietly', async () => {
    const ran = await handoff(['open', toKey.file, ...mine], { unread: true });
    expect(ran).toEqual({ code: 141, stdout: '', stderr: '' });
  });
});

const text = new TextDecoder().decode(toKey.bytes);
const altered = text.replace(/[b-y](?=[^\n]*\n-----END)/, (letter) => (letter === 'b' ? 'c' : 'b'));

const letter = await sealedText('a letter');
const formless = await sealedText('{"format":"hubspot-handoff","version":1}');
const newer = await sealedText(JSON.stringify({ ...sample, version: 2 }));

describe('each way in which a file is not opened has its exit code', () => {
  test.each([
    ['no file of ours', 3, fileOf('Dear client,'), 'This is not a sealed handoff'],
    ['no handoff inside', 3, letter, 'there is no handoff inside'],
    ['no handoff’s form', 3, formless, 'form'],
    ['truncated', 4, fileOf(text.slice(0, -60)), 'ends too early'],
    ['altered', 4, fileOf(altered), 'changed after it was sealed'],
    [
      'too costly',
      7,
      fileOf('age-encryption.org/v1\n-> scrypt c2FsdA 40\n\n--- b\n'),
      'far more work',
    ],
    ['endless', 7, '/dev/zero', 'too large'],
    ['newer', 8, newer, 'A newer version'],
  ])('%s: %i', async (_, expected, file, says) => {
    const { code, stdout, stderr } = await handoff(['open', file, ...mine]);
    expect([code, stdout]).toEqual([expected, '']);
    expect(stderr).toContain(says);
  });

  test.each([
    ['another key: 5', 5, [toKey.file, '--identity', bareFile], 'It is sealed to another key'],
    ['no key: 5', 5, [toKey.file], '--identity FILE'],
    ['no passphrase: 6', 6, [zip.file], 'HANDOFF_PASSPHRASE'],
    ['another passphrase: 6', 6, [zip.file, '--passphrase-file', fileOf('no')], 'does not open it'],
    [
      'an SSH key: 11',
      11,
      [toKey.file, '--identity', fileOf('-----BEGIN OPENSSH PRIVATE KEY-----')],
      'SSH key',
    ],
    ['a public key: 11', 11, [toKey.file, '--identity', fileOf(identity.recipient)], 'public key'],
    ['no identity: 11', 11, [toKey.file, '--identity', zip.file], 'not an age identity'],
    ['no such file: 2', 2, ['/nowhere', ...mine], 'Cannot read /nowhere (ENOENT)'],
    ['no such identity: 2', 2, [toKey.file, '--identity', '/nowhere'], 'Cannot read /nowhere'],
    ['no file: 2', 2, [], 'Name the file'],
    ['two files: 2', 2, [toKey.file, zip.file], 'Name one file only'],
    ['two from one input: 2', 2, ['-', '--identity', '-'], 'Only one of the files'],
    ['an unknown option: 2', 2, [toKey.file, '--verbose'], 'There is no option --verbose'],
    ['an option without its value: 2', 2, [toKey.file, '--identity'], 'The option --identity'],
    ['--env alone: 2', 2, [toKey.file, ...mine, '--env'], 'add --show-secrets'],
  ])('%s', async (_, expected, args, says) => {
    const { code, stdout, stderr } = await handoff(['open', ...args]);
    expect([code, stdout]).toEqual([expected, '']);
    expect(stderr).toContain(says);
    expect(stderr.split('\n')).toHaveLength(2);
  });
});

test('a secret that is typed as an argument is not repeated', async () => {
  const passphrase = zip.passphrase!;
  for (const args of [[`--passphrase=${passphrase}`], ['--passphrase', passphrase]]) {
    const { code, stderr } = await handoff(['open', zip.file, ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain('A passphrase is no argument');
  }
  for (const args of [[token], ['open', zip.file, token], ['open', token]]) {
    expect((await handoff(args)).code).toBe(2);
  }
});

test('a fault of its own says where it was, and nothing of what it was about', async () => {
  const fault = `data:text/javascript,Buffer.concat=()=>{throw new Error("${token}")}`;
  const node = ['--import', fault];
  const { code, stdout, stderr } = await handoff(['open', toKey.file, ...mine], { node });
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('read-input.ts');
});

test('an older Node is told what is needed', async () => {
  const { code, stderr } = await handoff(['open', toKey.file], { node: ['--no-strip-types'] });
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^handoff needs Node 22\.18 or later, and this is Node \d+\.\d+\.\d+\.\n$/,
  );
});

test('help, and what to do where nothing or something else is asked for', async () => {
  const help = await handoff(['--help']);
  expect(help).toMatchObject({ code: 0, stderr: '' });
  for (const command of ['open', 'check', 'receipt', 'request', 'identity']) {
    expect(help.stdout).toContain(`handoff ${command} `);
    expect((await handoff([command, '--help'])).stdout).toBe(help.stdout);
  }
  for (const args of [[], ['constructor'], ['identity']]) {
    expect(await handoff(args)).toMatchObject({ code: 2, stdout: '' });
  }
});
