const large = '8800110';

/** As many rows as told, for the large account: made from their place, so always the same. */
export function many<Row>(count: number, row: (n: number) => Row): (Row & { portalId: string })[] {
  return Array.from({ length: count }, (_, index) => ({ ...row(index), portalId: large }));
}

const words = ['Amber', 'Birch', 'Coral', 'Delta', 'Ember', 'Fjord', 'Glade', 'Harbor', 'Indigo'];

/** A word for a place; it comes again every nine places. */
export const wordAt = (n: number): string => words[n % words.length]!;

/** A GUID for a place, of a form that nobody could take for a real one. */
export const guidAt = (n: number): string =>
  `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
