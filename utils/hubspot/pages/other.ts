import type { PageRow } from '../route.ts';

/** The portal in the query, and pages that have none. */
export const otherPages = [
  { kind: 'home', path: '/home?portalId=:portalId' },
  { kind: 'other', path: '/academy' },
  { kind: 'other', path: '/l' },
  { kind: 'other', path: '/login' },
  { kind: 'other', path: '/myaccounts-beta' },
  { kind: 'other', path: '/payments' },
  { kind: 'other', path: '/portal-recommend' },
  { kind: 'other', path: '/signup-hubspot' },
] as const satisfies readonly PageRow[];
