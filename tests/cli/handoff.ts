import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { StandIn } from '../stand-in/server.ts';

const pathOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The command, for whoever starts it in another way than `handoff` here does. */
export const command = pathOf('../../cli/handoff.mjs');

const folder = mkdtempSync(join(tmpdir(), 'handoff-'));
let written = 0;

/** Writes a file for the command to read, and gives its path. */
export function fileOf(content: string | Uint8Array): string {
  const path = join(folder, `${(written += 1)}`);
  writeFileSync(path, content);
  return path;
}

/** A path at which nothing is yet. */
export const newPath = (): string => join(folder, `new-${(written += 1)}`);

/** What no run may print unless it says so: tokens, passphrases, secret keys. */
export const secrets = new Set<string>();

/** How a run went. */
export type Ran = { code: number | null; stdout: string; stderr: string };

/** How to start it. */
export type Start = {
  input?: string | Uint8Array;
  env?: Record<string, string>;
  node?: readonly string[];
  /** The secrets may be printed to standard output. */
  shows?: boolean;
  /** Whoever reads its output goes away at once. */
  unread?: boolean;
};

/** Runs the command as a process of its own, without a terminal, and looks for secrets in all it says. */
export async function handoff(args: readonly string[], start: Start = {}): Promise<Ran> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [...(start.node ?? []), command, ...args], {
    env: { PATH, NODE_COMPILE_CACHE: join(folder, 'compiled'), ...start.env },
    // A session of its own: nobody is asked for a passphrase.
    detached: true,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  if (start.unread) child.stdout.destroy();
  // It may end before it has read all, or any, of its input.
  child.stdin.on('error', () => undefined).end(start.input ?? '');
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  for (const secret of secrets) {
    expect(stderr).not.toContain(secret);
    if (!start.shows) expect(stdout).not.toContain(secret);
  }
  return { code, stdout, stderr };
}

/** Runs it with HubSpot's API played by the stand-in. */
export const handoffWith = (standIn: StandIn, args: readonly string[]): Promise<Ran> =>
  handoff(args, {
    node: ['--import', pathOf('to-stand-in.mjs')],
    env: {
      STAND_IN_PORT: String(standIn.port),
      NODE_EXTRA_CA_CERTS: fileOf(standIn.certificate),
    },
  });
