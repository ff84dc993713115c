import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const client = new URL('./client/', import.meta.url);
const sheets = ['app.css', 'record.css', 'pages.css'];

/**
 * A page's modules as one: each test loads pages anew with nothing cached, and two dozen requests
 * over TLS cost more than all else about them. The data stays apart, since it changes meanwhile.
 */
async function modulesOf(entry: string): Promise<string> {
  const input = fileURLToPath(new URL(entry, client));
  const found = await rolldown({ input, external: /\/data\.js$/ });
  try {
    const { output } = await found.generate({ format: 'es', paths: () => './data.js' });
    return output[0].code;
  } finally {
    await found.close();
  }
}

async function styles(): Promise<string> {
  const all = sheets.map((name) => readFile(new URL(name, client), 'utf8'));
  return (await Promise.all(all)).join('\n');
}

/** What pages load besides the data, by name and with its media type; each is made once, when first asked for. */
export const bundles: Readonly<Record<string, { type: string; make: () => Promise<string> }>> = {
  'app.js': { type: 'text/javascript', make: once(() => modulesOf('app.js')) },
  'booking.js': { type: 'text/javascript', make: once(() => modulesOf('booking.js')) },
  'app.css': { type: 'text/css', make: once(styles) },
};

function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => (made ??= make());
}
