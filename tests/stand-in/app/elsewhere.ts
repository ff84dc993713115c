import { headers } from './shell.ts';

const links = [
  ['The renewal', 'https://app.hubspot.com/contacts/7654321/record/0-3/9101?utm_source=wiki'],
  ['Fjord expansion', 'https://app-eu1.hubspot.com/contacts/24680135/deal/8301'],
  ['Book a talk', 'https://meetings.hubspot.com/acme/consult-30?embed=true'],
  ['Account defaults', 'https://app.hubspot.com/settings/7654321/account-defaults'],
  ['Not HubSpot', 'https://app.hubspot.com.evil.example/contacts/7654321/record/0-3/9101'],
];

const page = (body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Intranet</title></head><body>${body}</body></html>
`;

/** A site that is not HubSpot's: links to HubSpot at `/`, a HubSpot page in a frame at `/framed`. */
export async function handleElsewhere(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const body =
    pathname === '/framed'
      ? `<h1>Our CRM</h1><iframe title="CRM" width="900" height="600" src="${links[0]![1]}"></iframe>`
      : `<h1>Links</h1><ul>${links.map(([text, href]) => `<li><a href="${href}">${text}</a></li>`).join('')}</ul>`;
  const policy = "default-src 'none'; frame-src https://app.hubspot.com; base-uri 'none'";
  return new Response(page(body), {
    headers: { ...headers('text/html'), 'Content-Security-Policy': policy },
  });
}
