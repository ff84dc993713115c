import { many, wordAt } from './many.ts';
import type { Rows } from './things.ts';

const na1 = '7654321';
const eu1 = '24680135';

/**
 * Meeting links (scheduling pages). A slug may hold a slash: it is still one slug.
 * Shape: scheduler API reference, 2026.
 */
export const meetingLinks: Rows<{
  id: string;
  slug: string;
  link: string;
  name: string;
  type: 'PERSONAL_LINK' | 'GROUP_CALENDAR' | 'ROUND_ROBIN_CALENDAR';
  organizerUserId: string;
  defaultLink: boolean;
  userIdsOfLinkMembers: readonly string[];
}> = [
  {
    portalId: na1,
    id: '31415926',
    slug: 'acme/consult-30',
    link: 'https://meetings.hubspot.com/acme/consult-30',
    name: 'Consultation, 30 minutes',
    type: 'PERSONAL_LINK',
    organizerUserId: '1001',
    defaultLink: true,
    userIdsOfLinkMembers: [],
  },
  {
    portalId: na1,
    id: '31415927',
    slug: 'aurora-demo',
    link: 'https://meetings.hubspot.com/aurora-demo',
    name: 'Product demo',
    type: 'ROUND_ROBIN_CALENDAR',
    organizerUserId: '1001',
    defaultLink: false,
    userIdsOfLinkMembers: ['1001', '1002'],
  },
  {
    portalId: na1,
    id: '31415928',
    slug: 'onboarding',
    link: 'https://meetings.hubspot.com/onboarding',
    name: 'Onboarding call',
    type: 'GROUP_CALENDAR',
    organizerUserId: '1002',
    defaultLink: false,
    userIdsOfLinkMembers: ['1001', '1002'],
  },
  {
    portalId: eu1,
    id: '27182818',
    slug: 'fjord/mote',
    link: 'https://meetings-eu1.hubspot.com/fjord/mote',
    name: 'Møte',
    type: 'PERSONAL_LINK',
    organizerUserId: '2001',
    defaultLink: true,
    userIdsOfLinkMembers: [],
  },
  ...many(145, (n) => ({
    id: String(52000001 + n),
    slug: `team-${Math.floor(n / 9) + 1}/${wordAt(n).toLowerCase()}`,
    link: `https://meetings-na2.hubspot.com/team-${Math.floor(n / 9) + 1}/${wordAt(n).toLowerCase()}`,
    name: `${wordAt(n)} call, team ${Math.floor(n / 9) + 1}`,
    type: n % 3 === 0 ? ('ROUND_ROBIN_CALENDAR' as const) : ('PERSONAL_LINK' as const),
    organizerUserId: String(3001 + (n % 260)),
    defaultLink: n === 0,
    userIdsOfLinkMembers: [],
  })),
];
