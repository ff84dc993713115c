/** Writes what there is to write whenever told to; what comes while it writes is written once, after. */
export function latestOnly(write: () => Promise<unknown>) {
  let again = false;
  let busy: Promise<void> | undefined;

  const writeAll = async () => {
    do {
      again = false;
      await write();
    } while (again);
    busy = undefined;
  };

  return {
    put(): void {
      again = true;
      busy ??= writeAll();
    },
    /** Ends once everything is written. */
    written: async (): Promise<void> => busy,
  };
}
