import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seal } from '../../utils/handoff/seal.ts';
import { open } from '../../utils/handoff/open.ts';
import { mostItems } from '../../utils/hubspot/item.ts';
import { sample, tools } from './sample.ts';

// The programs that recipients use. Set-up installs them on Debian.
const run = promisify(execFile);
const has = (program: string) => spawnSync('which', [program]).status === 0;
const missing = ['age', '7z', 'keepassxc-cli'].filter((program) => !has(program));
if (missing.length > 0) {
  console.warn(`SKIPPED: ${missing.join(', ')} not installed, so their tests did not run`);
}

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'handoff-interop-'));
});
afterAll(() => rm(dir, { recursive: true }));

describe.skipIf(!has('age'))('age', () => {
  test('opens a file sealed to a key, with the identity alone', async () => {
    const identity = await generateX25519Identity();
    const recipient = await identityToRecipient(identity);
    const file = await seal(sample, { with: 'key', recipient }, tools);
    await writeFile(join(dir, file.name), file.bytes);
    await writeFile(join(dir, 'key.txt'), `${identity}\n`);
    const opened = await run('age', ['-d', '-i', 'key.txt', file.name], { cwd: dir });
    expect(JSON.parse(opened.stdout)).toEqual(sample);

    await writeFile(join(dir, 'other.txt'), `${await generateX25519Identity()}\n`);
    const refused = run('age', ['-d', '-i', 'other.txt', file.name], { cwd: dir });
    await expect(refused).rejects.toThrow('no identity matched');
  });

  // age reads a passphrase from a terminal only; `script` is one.
  test('opens a file sealed with a passphrase, and refuses another', async () => {
    const file = await seal(sample, { with: 'passphrase', format: 'age' }, tools);
    await writeFile(join(dir, file.name), file.bytes);
    const open = (passphrase: string) =>
      spawnSync('script', ['-qec', `age -d -o opened.json ${file.name}`, '/dev/null'], {
        cwd: dir,
        input: `${passphrase}\n`,
      }).status;
    expect(open('wrong-wrong-wrong')).not.toBe(0);
    expect(open(file.passphrase!)).toBe(0);
    expect(JSON.parse(await readFile(join(dir, 'opened.json'), 'utf8'))).toEqual(sample);
  });
});

describe.skipIf(!has('7z'))('7z', () => {
  test('opens a ZIP with its passphrase, and refuses another', async () => {
    const file = await seal(sample, { with: 'passphrase', format: 'zip' }, tools);
    await writeFile(join(dir, file.name), file.bytes);
    const extract = (passphrase: string, name: string) =>
      run('7z', ['x', '-so', `-p${passphrase}`, file.name, name], { cwd: dir });
    const json = await extract(file.passphrase!, 'handoff.json');
    expect(JSON.parse(json.stdout)).toEqual(sample);
    const text = await extract(file.passphrase!, 'handoff.txt');
    expect(text.stdout).toBe('For portal 7654321\n');
    await expect(extract('wrong', 'handoff.json')).rejects.toThrow('Wrong password');
    const listed = await run('7z', ['l', '-slt', file.name], { cwd: dir });
    expect(listed.stdout).toContain('AES-256');
  });
});

describe.skipIf(!has('keepassxc-cli'))('KeePassXC', () => {
  test('opens a database with its passphrase, and refuses another', async () => {
    const file = await seal(sample, { with: 'passphrase', format: 'kdbx' }, tools);
    await writeFile(join(dir, file.name), file.bytes);
    const keepass = (passphrase: string, ...args: string[]) =>
      spawnSync('keepassxc-cli', args, { cwd: dir, input: `${passphrase}\n`, encoding: 'utf8' });
    const entry = 'HubSpot 7654321 (Aurora Demo)';
    const shown = keepass(file.passphrase!, 'show', '-s', '--all', file.name, entry).stdout;
    expect(shown).toContain('UserName: 7654321\n');
    expect(shown).toContain('Password: pat-na1-00000000-0000-4000-8000-000000000001\n');
    expect(shown).toContain('URL: https://app.hubspot.com/\n');
    expect(shown).toContain('Notes: For portal 7654321\n');
    expect(shown).toContain('1. Deal: Record ID: 9101\n');
    // Without being asked for, the token stays hidden.
    expect(keepass(file.passphrase!, 'show', file.name, entry).stdout).toContain(
      'Password: PROTECTED\n',
    );
    const attached = ['attachment-export', '--stdout', file.name, entry, 'handoff.json'];
    expect(JSON.parse(keepass(file.passphrase!, ...attached).stdout)).toEqual(sample);
    expect(keepass('wrong', 'ls', file.name).stderr).toContain('Invalid credentials');
  });

  test('takes any characters that a name or context may hold', async () => {
    const odd = 'a\u0000b\u001bc\ud800d\ufffee <x>&amp;]]>\u{1f600}';
    const handoff = structuredClone(sample);
    handoff.accounts[0]!.portal!.name = odd;
    handoff.accounts[0]!.items[0]!.ids = { recordId: odd };
    const own = { ...tools, readable: () => odd };
    const file = await seal(handoff, { with: 'passphrase', format: 'kdbx' }, own);
    await writeFile(join(dir, file.name), file.bytes);
    const { stdout, status } = spawnSync(
      'keepassxc-cli',
      ['search', file.name, 'HubSpot 7654321'],
      { cwd: dir, input: `${file.passphrase!}\n`, encoding: 'utf8' },
    );
    expect(status).toBe(0);
    expect(stdout).toContain('a\ufffdb\ufffdc\ufffdd\ufffde <x>&amp;]]>\u{1f600}');
  });
});

/** What Bitwarden's own importer reads from a file: see tests/tools/bitwarden-import.mjs. */
type Imported = {
  success: boolean;
  errorMessage?: string;
  folders: string[];
  inFolders: number;
  sealedLengths: { notes: number; fields: number[] }[];
  items: {
    type: number;
    name: string;
    notes: string;
    fields: { name: string; value: string }[];
    login?: { username: string; password: string; uris: { uri: string; match: number }[] };
  }[];
};

describe('Bitwarden', () => {
  const read = async (name: string, passphrase: string) => {
    const args = ['tests/tools/bitwarden-import.mjs', join(dir, name), passphrase];
    const { stdout } = await run(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 });
    return JSON.parse(stdout) as Imported;
  };

  test('reads an export with its passphrase, and refuses another', async () => {
    const file = await seal(sample, { with: 'passphrase', format: 'bitwarden' }, tools);
    await writeFile(join(dir, file.name), file.bytes);
    const { success, folders, inFolders, items } = await read(file.name, file.passphrase!);
    expect([success, folders, inFolders]).toEqual([true, ['HubSpot handoff'], 2]);
    const [login, note] = items;
    expect(login).toEqual({
      type: 1,
      name: 'HubSpot 7654321 (Aurora Demo)',
      notes: 'For portal 7654321\n',
      fields: [
        { name: '1. Deal: Object type ID', value: '0-3' },
        { name: '1. Deal: Record ID', value: '9101' },
      ],
      login: {
        username: '7654321',
        password: 'pat-na1-00000000-0000-4000-8000-000000000001',
        // Never filled in by address.
        uris: [{ uri: 'https://app.hubspot.com/', match: 5 }],
      },
    });
    expect(note!.type).toBe(2);
    expect(JSON.parse(note!.notes)).toEqual(sample);
    expect(await read(file.name, 'wrong')).toMatchObject({
      success: false,
      errorMessage: 'invalidFilePassword',
    });
  });

  test('its server would take the largest handoff: no note or field is too long', async () => {
    const handoff = structuredClone(sample);
    const [item] = handoff.accounts[0]!.items;
    const label = '界'.repeat(500);
    handoff.accounts[0]!.items = Array.from({ length: mostItems }, () => ({ ...item!, label }));
    const own = { ...tools, readable: () => '界'.repeat(100_000) };
    const file = await seal(handoff, { with: 'passphrase', format: 'bitwarden' }, own);
    await writeFile(join(dir, file.name), file.bytes);
    const { success, items, sealedLengths } = await read(file.name, file.passphrase!);
    expect(success).toBe(true);
    expect(Math.max(...sealedLengths.map(({ notes }) => notes))).toBeLessThanOrEqual(10_000);
    expect(Math.max(...sealedLengths.flatMap(({ fields }) => fields))).toBeLessThanOrEqual(5000);
    const parts = items.filter(({ type }) => type === 2).map(({ notes }) => notes);
    expect(JSON.parse(parts.join(''))).toEqual(handoff);
    const opened = await open(new Uint8Array(file.bytes), {
      identities: [],
      passphrase: file.passphrase!,
    });
    expect(opened.ok && opened.value.handoff).toEqual(handoff);
  });
});
