import { draftFor } from '../utils/rotation/rotate.ts';
import type { HandedOff, TokenRow } from '../utils/rotation/row.ts';
import { edit } from './session-store.ts';

/** Fills the handoff for the next token of a row, and goes to the field that the token belongs in. */
export function handOver(row: TokenRow, handoff?: HandedOff): void {
  edit(draftFor(row, handoff));
  const field = document.querySelector<HTMLInputElement>('.secret .input');
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: 'center' });
}
