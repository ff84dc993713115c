import { makeIdentity } from '../../utils/handoff/identity.ts';
import type { HandoffRequest } from '../../utils/handoff/request.ts';

/** A pretend integrator, and what it asks for. */
export const asker = await makeIdentity('Aurora', new Date('2026-11-26T10:00:00Z'));

/** A request with a token of two scopes and two items, one of them optional. */
export const requestOf = (change: Partial<HandoffRequest> = {}): HandoffRequest => ({
  format: 'hubspot-handoff-request',
  version: 1,
  id: '3f0c2f4e-6c1d-4c55-9d0e-5b7f8a1c2d3e',
  createdAt: '2026-11-26T10:00:00.000Z',
  validUntil: '2126-12-10T10:00:00.000Z',
  asker: { name: 'Aurora', contact: 'ops@aurora.example' },
  recipient: asker.recipient,
  purpose: 'Show the booking page on the site',
  portalId: '7654321',
  token: {
    required: true,
    scopes: ['crm.objects.deals.read', 'scheduler.meetings.meeting-link.read'],
    keyName: 'Aurora - Northwind',
  },
  items: [
    { kind: 'record', objectTypeId: '0-3', required: true, note: 'The deal to test with' },
    { kind: 'form', required: false },
  ],
  ...change,
});
