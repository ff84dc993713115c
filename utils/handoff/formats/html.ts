import { base64 } from '@scure/base';
import { drawn, sha256, utf8 } from '../bytes.ts';
import type { Content } from '../format.ts';
import type { PageParameters } from '../page-block.ts';
import {
  blockBegin,
  blockEnd,
  pageBegin,
  pageEnd,
  pageIterations,
  pageSealing,
  pageVersion,
} from '../page-block.ts';
import { pageKey } from '../page-key.ts';
import type { Random } from '../passphrase.ts';
import type { SealedInPage } from './page/script.ts';
import { runPage } from './page/script.ts';
import { pageStyle } from './page/style.ts';
import { pageView } from './page/view.ts';
import type { OpenWords } from './page/words.ts';

/**
 * Seals into a web page that opens itself, without any program and without the network: PBKDF2 and
 * AES-256-GCM by the browser. Its own policy lets nothing but its one script run and nothing be
 * loaded or sent.
 */
export async function seal(
  { handoff, json, pageWords }: Content,
  passphrase: string,
  random: Random,
): Promise<Uint8Array> {
  const sealed: SealedInPage = { json, view: pageView(handoff, pageWords) };
  const [before, after] = await pageAround(pageWords.open);
  const [salt, iv] = [drawn(random, 16), drawn(random, 12)];
  const parameters: PageParameters = {
    format: 'hubspot-handoff-page',
    version: pageVersion,
    sealing: pageSealing,
    iterations: pageIterations,
    salt: base64.encode(salt),
    iv: base64.encode(iv),
    page: base64.encode(await sha256(utf8(before + after))),
  };
  const key = await pageKey(passphrase, salt, pageIterations);
  const additionalData = utf8(JSON.stringify(parameters));
  const ciphertext = new Uint8Array(
    await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv, additionalData },
      key,
      utf8(JSON.stringify(sealed)),
    ),
  );
  const block = {
    ...parameters,
    data: base64.encode(ciphertext),
    dataSha256: base64.encode(await sha256(ciphertext)),
  };
  return utf8(before + JSON.stringify(block) + after);
}

/** The page before and after what is sealed in it. The hashes in its policy are of its own parts. */
async function pageAround(words: OpenWords): Promise<[string, string]> {
  // What could end the script early, or begin a comment in it, is written in another way.
  const argument = JSON.stringify(words).replace(/[<\u2028\u2029]/g, (mark) => {
    return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  const script = `(${runPage.toString()})(${argument});`;
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${await hashOf(script)}'`,
    `style-src 'sha256-${await hashOf(pageStyle)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  const before = [
    `${pageBegin}<head>`,
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escaped(words.title)}</title>`,
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
    // The script takes its place, where it is let run.
    `<main><p class="card">${escaped(words.noScript)}</p></main>`,
    blockBegin,
  ].join('\n');
  return [before, `${blockEnd}\n<script>${script}</script>\n</body>\n${pageEnd}`];
}

const hashOf = async (text: string) => base64.encode(await sha256(utf8(text)));

const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
