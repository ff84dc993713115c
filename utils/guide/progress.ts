import type { Way } from './ways.ts';
import { ways } from './ways.ts';

/** The parts of making a service key, which one address may stand for. */
export const parts = ['name', 'scopes', 'create'] as const;
export type Part = (typeof parts)[number];

/** How far a person has come in the guide. Kept in `storage.session`; nothing in it is secret. */
export type Progress = {
  /** Whether the panel shows the guide. */
  readonly open: boolean;
  /** The way that was chosen; without a choice the open page says. */
  readonly way?: Way;
  /** Where the person is in making a service key. */
  readonly part: Part;
  /** The scopes that the person has ticked in HubSpot. */
  readonly ticked: readonly string[];
  /** Scopes that an integration's instructions name, beside those that the items need. */
  readonly named: readonly string[];
  /** Those ticked later, because a check found them missing. */
  readonly mended: readonly string[];
  readonly integration: string;
  readonly company: string;
};

/** The guide before anybody has begun. */
export const newProgress: Progress = {
  open: false,
  part: 'name',
  ticked: [],
  named: [],
  mended: [],
  integration: '',
  company: '',
};

/** The most characters of a name of an integration or company. */
export const longestName = 80;

const names = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

const text = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, longestName) : '';

/** Reads what was stored; whatever is of no use begins anew. */
export function readProgress(stored: unknown): Progress {
  const { open, way, part, ticked, named, mended, integration, company } = Object(stored) as {
    [name in keyof Progress]?: unknown;
  };
  const known = ways.find((one) => one === way);
  return {
    open: open === true,
    ...(known && { way: known }),
    part: parts.find((one) => one === part) ?? 'name',
    ticked: names(ticked),
    named: names(named),
    mended: names(mended),
    integration: text(integration),
    company: text(company),
  };
}

/** A scope ticked where it was not, and the other way round. */
export const withTick = (ticked: readonly string[], scope: string): readonly string[] =>
  ticked.includes(scope) ? ticked.filter((one) => one !== scope) : [...ticked, scope];

/** The name that a key is given: `<Integration> - <Company>`; as much of it as is known. */
export const keyName = (integration: string, company: string): string =>
  [integration, company]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' - ');
