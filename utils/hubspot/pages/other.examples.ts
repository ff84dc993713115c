import { bare, eu1, na1 } from './example.ts';
import type { ExamplesOf } from './example.ts';
import type { otherPages } from './other.ts';

/** Examples of the other pages. Paths were seen in public; IDs and all else are made up. */
export const otherExamples = {
  '/home?portalId=:portalId': [
    na1('/home?portalId=7654321'),
    eu1('/home/?utm_source=mail&portalId=7654321#top'),
    bare('/home'),
    bare('/home?portalId=abc'),
    bare('/home/7654321'),
  ],
  '/academy': [bare('/academy/7654321/tracks'), bare('/academy', {}, 'app-eu1.hubspot.com')],
  '/l': [
    bare('/l/developer-test-accounts/'),
    bare('/l'),
    bare('/l/sandboxes?x=1', {}, 'app-ap1.hubspot.com'),
  ],
  '/login': [
    bare('/login?loginRedirectUrl=%2Fcontacts%2F7654321'),
    bare('/login/', {}, 'app-na2.hubspot.com'),
    bare('/login/7654321'),
  ],
  '/myaccounts-beta': [
    bare('/myaccounts-beta'),
    bare('/myaccounts-beta/?x=1', {}, 'app-na3.hubspot.com'),
  ],
  '/payments': [
    bare('/payments/7654321'),
    bare('/payments/abcDEF?referrer=EMAIL', {}, 'app-eu1.hubspot.com'),
  ],
  '/portal-recommend': [
    bare('/portal-recommend/l?slug=personal-access-key'),
    bare('/portal-recommend/7654321'),
  ],
  '/signup-hubspot': [
    bare('/signup-hubspot/crm'),
    bare('/signup-hubspot/marketing?hubs_signup-url=a', {}, 'app-eu1.hubspot.com'),
  ],
} satisfies ExamplesOf<typeof otherPages>;
