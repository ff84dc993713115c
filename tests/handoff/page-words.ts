import type { PageWords } from '../../utils/handoff/formats/page/words.ts';
import { messages } from '../catalogue.ts';

const words = Object.entries(messages).flatMap(([key, { message }]) =>
  key.startsWith('sealedPage_') ? [[key.slice('sealedPage_'.length), message]] : [],
);

/**
 * The words of a page that opens itself, from the catalogue; and short ones for what is sealed, since
 * utils/page-words.ts, which has those, needs Vitest.
 */
export const pageWords: PageWords = {
  open: Object.fromEntries(words) as PageWords['open'],
  text: {
    title: 'HubSpot handoff',
    sealedAt: 'Sealed',
    portalId: 'Portal ID',
    token: 'Access token',
    scopes: 'Scopes',
    items: 'Items',
    context: 'Integration context',
    owner: 'Owner',
    checks: 'Checks',
    notChecked: 'Not checked, since there is no token.',
    sealedAnyway: 'The sender sealed this knowing that not every check had passed.',
    rotateBy: 'Rotate the tokens by',
    unmet: 'Asked for and not in here',
    keep: 'Keep this file as safe as a password.',
    item: ({ ids }) => (ids['objectTypeId'] === '0-3' ? 'Deal' : 'Item'),
    id: (name) => (name === 'recordId' ? 'Record ID' : 'Object type ID'),
    check: ({ about, state, problem }) => `${about}: ${state}. ${problem?.words ?? ''}`.trim(),
  },
};
