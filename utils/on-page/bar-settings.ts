import { corners } from './corners.ts';
import type { Corner } from './corners.ts';

/** What a person decides about the bar, for all tabs. */
export type BarSettings = { readonly corner: Corner; readonly collapsed: boolean };

/** Reads what was stored. Whatever is missing or unknown there is as it is for a new person. */
export function readBarSettings(stored: unknown): BarSettings {
  const { corner, collapsed } = Object(stored) as { corner?: unknown; collapsed?: unknown };
  return {
    corner: corners.find((known) => known === corner) ?? 'bottomRight',
    collapsed: collapsed === true,
  };
}
