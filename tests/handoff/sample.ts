import type { Handoff } from '../../utils/handoff/schema.ts';
import type { Item } from '../../utils/hubspot/item.ts';
import { loadSealer } from '../../utils/handoff/load-sealer.ts';
import { pageWords } from './page-words.ts';
import { effWords } from '../../utils/handoff/word-list.ts';

/** An item as it is read off the open page, and what is known of that page. */
export const deal: Item = {
  kind: 'record',
  ids: { objectTypeId: '0-3', recordId: '9101' },
  portalId: '7654321',
  url: 'https://app.hubspot.com/contacts/7654321/record/0-3/9101',
};
export const page = { portalId: '7654321', host: 'app.hubspot.com', region: 'na1' };

/** A handoff with every field. */
export const sample: Handoff = {
  format: 'hubspot-handoff',
  version: 1,
  id: '3f0c2f4e-6c1d-4c55-9d0e-5b7f8a1c2d3e',
  createdAt: '2026-11-21T10:30:00.000Z',
  createdBy: { name: 'Handoff for HubSpot', version: '0.1.0' },
  accounts: [
    {
      portal: {
        portalId: '7654321',
        host: 'app.hubspot.com',
        region: 'na1',
        name: 'Aurora Demo',
        accountType: 'STANDARD',
      },
      credential: {
        token: 'pat-na1-00000000-0000-4000-8000-000000000001',
        kind: 'accessToken',
        appId: '39045903',
        userId: '1001',
        scopes: ['crm.objects.deals.read'],
      },
      items: [
        {
          kind: 'record',
          ids: { objectTypeId: '0-3', recordId: '9101' },
          portalId: '7654321',
          url: 'https://app.hubspot.com/contacts/7654321/record/0-3/9101',
          label: 'Northwind renewal <b>& "friends"</b> åäö 🚀',
        },
      ],
      checks: [
        { about: 'token', state: 'pass', at: '2026-11-21T10:29:59.000Z' },
        {
          about: 'item',
          state: 'fail',
          at: '2026-11-21T10:29:59.000Z',
          item: 0,
          problem: { kind: 'notFound', words: 'Not found.' },
        },
      ],
    },
  ],
  context: 'Sync deals.\nBoth ways.',
  sealedAnyway: true,
};

/** What sealing takes, with true randomness. */
export const tools = {
  random: (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes),
  words: effWords,
  readable: (handoff: Handoff) => `For portal ${handoff.accounts[0]?.portal?.portalId}\n`,
  pageWords,
  loadSealer,
};
