/** What is remembered of a portal, on this computer only. Nothing here is secret. */
export type PortalNote = {
  /** The name the person gave it. */
  readonly name?: string;
  /** `STANDARD`, `SANDBOX`, `DEVELOPER_TEST`, …, once a token has told. */
  readonly accountType?: string;
};

/** Notes by portal ID: the value of `portals` in `storage.local`. */
export type PortalNotes = { readonly [portalId: string]: PortalNote };

/** The most characters of a name that a person gives a portal. */
export const longestPortalName = 40;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim().slice(0, longestPortalName) : undefined;

/** Reads the note of one portal out of what was stored. Whatever is of no use is left out. */
export function readPortalNote(stored: unknown, portalId: string | undefined): PortalNote {
  const notes = Object(stored) as { [portalId: string]: unknown };
  if (!portalId || !Object.hasOwn(notes, portalId)) return {};
  const { name, accountType } = Object(notes[portalId]) as Record<string, unknown>;
  const [itsName, itsType] = [text(name), text(accountType)];
  return { ...(itsName && { name: itsName }), ...(itsType && { accountType: itsType }) };
}

/** The part of `storage.local` that is used here. */
type Area = {
  get(key: string): Promise<{ [key: string]: unknown }>;
  set(items: { [key: string]: unknown }): Promise<void>;
};

/** Changes the note of one portal; an empty name takes the name away. */
export async function notePortal(area: Area, portalId: string, change: PortalNote): Promise<void> {
  const { portals } = await area.get('portals');
  const before = readPortalNote(portals, portalId);
  const after = readPortalNote({ [portalId]: { ...before, ...change } }, portalId);
  if (after.name === before.name && after.accountType === before.accountType) return;
  await area.set({ portals: { ...Object(portals), [portalId]: after } });
}
