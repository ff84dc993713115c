/**
 * The policy every page of the stand-in carries: nothing inline, nothing from elsewhere. HubSpot's
 * own policy is not known; this is stricter than it can be, so what works here works there.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Headers for everything the app hosts send. Nothing is cached, so that nothing reaches the disk. */
export function headers(type: string): Record<string, string> {
  return {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** A page with an empty root that a module fills. `data-stand-in` marks what the page itself owns. */
export function shell(title: string, script: string): string {
  return `<!doctype html>
<html lang="en" data-stand-in>
  <head data-stand-in>
    <meta charset="utf-8" data-stand-in>
    <meta name="viewport" content="width=device-width" data-stand-in>
    <title data-stand-in>${title}</title>
    <link rel="icon" href="data:," data-stand-in>
    <link rel="stylesheet" href="/__stand-in/app.css" data-stand-in>
    <script type="module" src="/__stand-in/${script}" data-stand-in></script>
  </head>
  <body data-stand-in><div id="hs-root" data-stand-in></div></body>
</html>
`;
}
