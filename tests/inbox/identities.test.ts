import { Decrypter, armor, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { writeIdentity } from '../../utils/handoff/identity.ts';
import type { IdentityTools } from '../../utils/inbox/identities.ts';
import {
  addIdentity,
  backupName,
  lock,
  readStored,
  removeIdentity,
  textProblem,
  touchUnlocked,
  unlock,
  unlockedMs,
} from '../../utils/inbox/identities.ts';
import { inTurn } from '../../utils/in-turn.ts';
import type { Scrypt } from '../../utils/inbox/scrypt.ts';
import { scryptHere } from '../../utils/inbox/scrypt.ts';
import { readUnlocked } from '../../utils/inbox/unlocked.ts';
import { failed, ok } from '../../utils/result.ts';
import { memoryArea } from '../memory-area.ts';

const passphrase = 'one passphrase of a test';

/** Seals nothing, and so takes no time: for what is not about sealing. */
const noScrypt: Scrypt = {
  seal: (text) => Promise.resolve(ok(text)),
  unseal: (text) => Promise.resolve(ok(text)),
};

function setUp(scrypt = scryptHere) {
  const local = memoryArea();
  const session = memoryArea();
  const clock = { now: Date.parse('2026-11-26T12:00:00Z') };
  const alarms: number[] = [];
  const tools: IdentityTools = {
    local,
    session,
    scrypt,
    now: () => clock.now,
    setAlarm: (when) => Promise.resolve(void alarms.push(when)),
    alone: inTurn(),
  };
  const unlocked = async () => (await readUnlocked(session, clock.now))?.identities ?? [];
  const made = async (name = 'Ada') => {
    const added = await addIdentity({ name, passphrase }, tools);
    if (!added.ok) throw new Error(added.problem.kind);
    return added.value;
  };
  return { local, session, clock, alarms, tools, unlocked, made };
}

test('an identity is stored sealed alone, and what is stored opens as an age file', async () => {
  const { local, unlocked, made } = setUp();
  const stored = await made();
  const [identity] = await unlocked();
  const disk = JSON.stringify(local.items);
  expect(disk).toContain(stored.recipient);
  for (const secret of [identity!.age, 'AGE-SECRET-KEY', identity!.signing.d, passphrase]) {
    expect(disk).not.toContain(secret);
  }
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  expect(await decrypter.decrypt(armor.decode(stored.sealed), 'text')).toBe(
    writeIdentity(identity!),
  );
  expect(stored.signer).toBe(identity!.signing.x);
});

test('a wrong passphrase opens nothing, the right one opens the same identity', async () => {
  const { tools, unlocked, made } = setUp();
  const { recipient } = await made();
  const before = await unlocked();
  await lock(tools);
  expect(await unlocked()).toEqual([]);
  expect(await unlock(recipient, `${passphrase}.`, tools)).toEqual({
    ok: false,
    problem: { kind: 'identityPassphraseWrong' },
  });
  expect(await unlocked()).toEqual([]);
  await unlock(recipient, passphrase, tools);
  expect(await unlocked()).toEqual(before);
});

test('an identity of age-keygen and a backup are imported, a public key is not', async () => {
  const { local, tools, made } = setUp();
  const age = await generateX25519Identity();
  const recipient = await identityToRecipient(age);
  const text = `# created: 2026-01-02T03:04:05Z\n# public key: ${recipient}\n${age}\n`;
  const imported = await addIdentity({ name: 'Work', passphrase, text }, tools);
  expect(imported).toMatchObject({
    ok: true,
    value: { recipient, name: 'Work', createdAt: '2026-01-02T03:04:05.000Z' },
  });
  expect(JSON.stringify(local.items)).not.toContain(age);
  const named = `# name: Theirs\n${await generateX25519Identity()}`;
  const { tools: quick } = setUp(noScrypt);
  expect(await addIdentity({ name: 'Mine', passphrase, text: named }, quick)).toMatchObject({
    value: { name: 'Mine' },
  });
  expect(await addIdentity({ name: '', passphrase, text: recipient }, tools)).toEqual({
    ok: false,
    problem: { kind: 'identityIsPublic' },
  });

  const { recipient: own, signer, sealed: backup } = await made();
  const other = setUp();
  expect(await addIdentity({ name: '', passphrase: 'no', text: backup }, other.tools)).toEqual({
    ok: false,
    problem: { kind: 'identityPassphraseWrong' },
  });
  expect(other.local.items).toEqual({});
  expect(await addIdentity({ name: '', passphrase, text: backup }, other.tools)).toMatchObject({
    ok: true,
    value: { recipient: own, signer, name: 'Ada' },
  });
});

test('several identities are unlocked beside each other, and removed one by one', async () => {
  const { tools, unlocked, made } = setUp(noScrypt);
  const first = await made('First');
  const second = await made('Second');
  expect((await readStored(tools)).map(({ name }) => name)).toEqual(['First', 'Second']);
  expect((await unlocked()).map(({ name }) => name)).toEqual(['First', 'Second']);
  await removeIdentity(first.recipient, tools);
  expect(await readStored(tools)).toEqual([second]);
  expect((await unlocked()).map(({ name }) => name)).toEqual(['Second']);
  await removeIdentity(second.recipient, tools);
  expect(await readStored(tools)).toEqual([]);
  expect(await unlocked()).toEqual([]);
});

test('tabs that write at once lose nothing of each other', async () => {
  const { tools, unlocked, made } = setUp(noScrypt);
  const first = await made('First');
  const second = await made('Second');
  await made('Third');
  await Promise.all([
    removeIdentity(first.recipient, tools),
    removeIdentity(second.recipient, tools),
    touchUnlocked(tools),
  ]);
  expect((await readStored(tools)).map(({ name }) => name)).toEqual(['Third']);
  expect((await unlocked()).map(({ name }) => name)).toEqual(['Third']);
});

test('what is removed while its passphrase is tried is not unlocked', async () => {
  const { tools, unlocked, made } = setUp(noScrypt);
  const { recipient } = await made();
  const slow: Scrypt = {
    ...noScrypt,
    unseal: (text) => removeIdentity(recipient, tools).then(() => ok(text)),
  };
  const opened = await unlock(recipient, passphrase, { ...tools, scrypt: slow });
  expect(opened).toMatchObject({ ok: false });
  expect(await unlocked()).toEqual([]);
});

test('where sealing or opening comes to no end it is said so, and nothing changes', async () => {
  const { local, tools, made, unlocked } = setUp(noScrypt);
  const ended = () => Promise.resolve(failed({ kind: 'openingEnded' } as const));
  const broken = { ...tools, scrypt: { seal: ended, unseal: ended } };
  const problem = failed({ kind: 'identityEnded' });
  expect(await addIdentity({ name: 'Ada', passphrase }, broken)).toEqual(problem);
  expect(local.items).toEqual({});

  const { recipient } = await made();
  await lock(tools);
  const before = structuredClone(local.items);
  expect(await unlock(recipient, passphrase, broken)).toEqual(problem);
  expect(local.items).toEqual(before);
  expect(await unlocked()).toEqual([]);
});

test('one that is here stays as it is, and a damaged backup is told from a wrong passphrase', async () => {
  const { local, tools, made, unlocked } = setUp();
  const { sealed: backup, recipient } = await made();
  const [identity] = await unlocked();
  const before = structuredClone(local.items);
  for (const text of [identity!.age, `Your backup:\n${backup}`]) {
    expect(await addIdentity({ name: '', passphrase, text }, tools)).toEqual({
      ok: false,
      problem: { kind: 'identityHere' },
    });
  }
  // Without a passphrase as much is told as can be.
  expect(await textProblem(identity!.age, tools)).toEqual({ kind: 'identityHere' });
  expect(await textProblem(recipient, tools)).toEqual({ kind: 'identityIsPublic' });
  expect(await textProblem(backup, tools)).toBe(undefined);
  expect(await textProblem(await generateX25519Identity(), tools)).toBe(undefined);
  const lines = backup.split('\n');
  const damaged = lines.toSpliced(4, 1, lines[4]!.replace(/^..../, 'AAAA')).join('\n');
  for (const text of [damaged, backup.slice(0, -40)]) {
    expect(await addIdentity({ name: '', passphrase, text }, tools)).toEqual({
      ok: false,
      problem: { kind: 'identityDamaged' },
    });
  }
  expect(local.items).toEqual(before);
});

test('what is unlocked is locked 15 minutes after its last use', async () => {
  const { session, clock, alarms, tools, unlocked, made } = setUp();
  await made();
  const first = clock.now + unlockedMs;
  clock.now = first - 1;
  expect(await unlocked()).toHaveLength(1);
  await touchUnlocked(tools);
  const second = first - 1 + unlockedMs;
  expect(alarms).toEqual([first, second]);
  clock.now = second - 1;
  expect(await unlocked()).toHaveLength(1);
  clock.now = second;
  await touchUnlocked(tools);
  expect(alarms).toHaveLength(2);
  expect(await unlocked()).toEqual([]);
  expect(session.items).toEqual({});
});

test('a backup’s file name keeps to what every system takes', () => {
  expect(backupName('Ada & Söhne / GmbH.')).toBe('handoff-identity-Ada-Söhne-GmbH.age');
  expect(backupName('../..')).toBe('handoff-identity-key.age');
});
