import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seal } from '../../utils/handoff/seal.ts';
import { sample, tools } from './sample.ts';

// The programs that recipients use. Set-up installs them on Debian.
const run = promisify(execFile);
const has = (program: string) => spawnSync('which', [program]).status === 0;
const missing = ['age', '7z'].filter((program) => !has(program));
if (missing.length > 0) {
  console.warn(`SKIPPED: ${missing.join(' and ')} not installed, so their tests did not run`);
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
