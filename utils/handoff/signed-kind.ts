/** What a receipt calls itself in its header (RFC 7515, section 4.1.9). */
export const receiptTyp = 'hubspot-handoff-receipt+jws';

/**
 * Whether a text holds what calls itself a receipt, by the header alone: neither its signature nor
 * its content is looked at. Brings no library, so that a field can tell as one pastes.
 */
export function looksLikeReceipt(text: string): boolean {
  const heads = text.replace(/\s+/g, '').matchAll(/(eyJ[\w-]{10,1000})\.[\w-]+\./g);
  return [...heads].some(([, head]) => typOf(head!) === receiptTyp);
}

function typOf(head: string): unknown {
  try {
    const header: unknown = JSON.parse(atob(head.replaceAll('-', '+').replaceAll('_', '/')));
    return (Object(header) as { typ?: unknown }).typ;
  } catch {
    return undefined;
  }
}
