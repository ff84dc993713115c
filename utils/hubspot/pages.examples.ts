import type { appPages, bookingPages } from './pages.ts';
import { contentExamples } from './pages/content.examples.ts';
import { crmExamples } from './pages/crm.examples.ts';
import { developerExamples } from './pages/developer.examples.ts';
import { bare, guid } from './pages/example.ts';
import type { Example, ExamplesOf } from './pages/example.ts';
import { marketingExamples } from './pages/marketing.examples.ts';
import { otherExamples } from './pages/other.examples.ts';
import { serviceExamples } from './pages/service.examples.ts';
import { settingsExamples } from './pages/settings.examples.ts';

export type { Example };

/** Examples of each row of the app's catalogue, by its path. */
export const appExamples: ExamplesOf<typeof appPages> = {
  ...crmExamples,
  ...marketingExamples,
  ...serviceExamples,
  ...contentExamples,
  ...settingsExamples,
  ...developerExamples,
  ...otherExamples,
};

const booking = (path: string, meetingSlug: string, host = 'meetings.hubspot.com') =>
  bare(path, { meetingSlug }, host);

/** Examples of each row of the booking hosts' catalogue. */
export const bookingExamples = {
  '/:meetingSlug+': [
    booking('/jane-doe', 'jane-doe'),
    booking('/jane-doe/?utm_source=mail#form', 'jane-doe'),
    booking('/acme/consult-30', 'acme/consult-30'),
    booking('/j%C3%BCrgen', 'j%C3%BCrgen', 'meetings-eu1.hubspot.com'),
    booking('/acme/book-a-demo', 'acme/book-a-demo', 'meetings-na2.hubspot.com'),
    booking('/jane-doe?embed=true', 'jane-doe', 'meetings.hubspotqa.com'),
  ],
  '/meetings/:meetingSlug+': [
    booking('/meetings/acme/book-a-demo', 'acme/book-a-demo', 'meetings-na2.hubspot.com'),
    booking(
      `/meetings/serrano/lead-kalender?uuid=${guid}`,
      'serrano/lead-kalender',
      'meetings-eu1.hubspot.com',
    ),
  ],
} satisfies ExamplesOf<typeof bookingPages>;
