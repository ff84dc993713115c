import type { SessionArea } from '../utils/session.ts';

/** A stand-in of `storage.session` for tests without a browser: JSON in, JSON out. */
export function memoryArea(): SessionArea & { items: { [key: string]: unknown } } {
  const items: { [key: string]: unknown } = {};
  return {
    items,
    get: (keys) =>
      Promise.resolve(
        Object.fromEntries(
          keys.filter((key) => key in items).map((key) => [key, structuredClone(items[key])]),
        ),
      ),
    set: (parts) => {
      // As browsers do: what cannot be written as JSON is left out.
      Object.assign(items, JSON.parse(JSON.stringify(parts)));
      return Promise.resolve();
    },
    remove: (keys) => {
      for (const key of keys) delete items[key];
      return Promise.resolve();
    },
  };
}
