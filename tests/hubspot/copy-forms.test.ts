import { expect, test } from 'vitest';
import type { CopyForm } from '../../utils/hubspot/copy-form-names.ts';
import { copyFormNames } from '../../utils/hubspot/copy-form-names.ts';
import { copyText } from '../../utils/hubspot/copy-forms.ts';
import { idsOf } from '../../utils/hubspot/item.ts';
import { readPage } from '../../utils/hubspot/pages.ts';

const texts = (address: string, title?: string) => {
  const url = new URL(address);
  const ids = idsOf(readPage(url)!);
  return Object.fromEntries(
    copyFormNames.map((form) => [
      form,
      copyText(form, { ids, url, title }, (name) => `Its ${name}`),
    ]),
  ) as { [form in CopyForm]: string | undefined };
};

test('a record in every form', () => {
  const found = texts(
    'https://app-eu1.hubspot.com/contacts/24680135/record/0-3/8301/view/1?utm_source=mail#activity',
    'Fjord [expansion]',
  );
  expect(found).toEqual({
    id: '8301',
    portalAndId: 'Its portalId: 24680135\nIts recordId: 8301',
    link: 'https://app-eu1.hubspot.com/contacts/24680135/record/0-3/8301',
    apiPath: '/crm/objects/2026-09/0-3/8301',
    curl: `curl -H "Authorization: Bearer $HUBSPOT_TOKEN" 'https://api.hubapi.com/crm/objects/2026-09/0-3/8301'`,
    json: found.json,
    markdown:
      '[Fjord \\[expansion\\]](https://app-eu1.hubspot.com/contacts/24680135/record/0-3/8301)',
  });
  expect(JSON.parse(found.json!)).toEqual({
    recordId: '8301',
    objectTypeId: '0-3',
    portalId: '24680135',
    title: 'Fjord [expansion]',
    url: found.link,
  });
});

test('a link keeps what of the query is an ID, and nothing else', () => {
  expect(
    texts(
      'https://app.hubspot.com/property-settings/7654321/properties?type=0-3&search=x&property=dealstage',
    ).link,
  ).toBe(
    'https://app.hubspot.com/property-settings/7654321/properties?type=0-3&property=dealstage',
  );
});

test('a slug with a slash is one segment of the API’s path', () => {
  expect(texts('https://meetings.hubspot.com/acme/consult-30?embed=true')).toMatchObject({
    id: 'acme/consult-30',
    portalAndId: undefined,
    link: 'https://meetings.hubspot.com/acme/consult-30',
    apiPath: '/scheduler/2026-09/meetings/meeting-links/book/acme%2Fconsult-30?timezone=UTC',
    markdown: '[Its meetingSlug acme/consult-30](https://meetings.hubspot.com/acme/consult-30)',
  });
});

test('what no call reads has no path', () => {
  const found = texts('https://app.hubspot.com/settings/7654321/users');
  expect(found.id).toBe('7654321');
  expect(found.apiPath).toBeUndefined();
  expect(found.curl).toBeUndefined();
  expect(found.portalAndId).toBeUndefined();
});

test('nothing in an address gets out of the quotes of the command', () => {
  const { curl } = texts("https://meetings.hubspot.com/a'b$(touch x)");
  expect(curl!.split("'")).toHaveLength(3);
  expect(curl).toContain('/book/a%27b%24(touch%20x)?');
});
