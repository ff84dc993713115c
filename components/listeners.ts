/** Who is to be told of each change of something that pages show. */
export function makeListeners() {
  const all = new Set<() => void>();
  return {
    /** Calls back after each change. Gives the way to stop it. */
    subscribe: (listener: () => void) => {
      all.add(listener);
      return () => void all.delete(listener);
    },
    tell: () => {
      for (const listener of all) listener();
    },
  };
}
