/** How a page that opens itself begins, and where what is sealed in it begins and ends. */
export const pageBegin = '<!doctype html>\n<html lang="en" data-format="hubspot-handoff-page">\n';
export const blockBegin = '<script type="application/json" id="sealed">';
export const blockEnd = '</script>';
export const pageEnd = '</html>\n';

/** The version of such pages that this build writes. */
export const pageVersion = 1;

/** How often SHA-256 is run to make a key of the passphrase (PBKDF2): about a second. */
export const pageIterations = 1_000_000;

/** How the block names the way in which it is sealed. */
export const pageSealing = 'PBKDF2-SHA-256 and AES-256-GCM';

/** What says how the page is sealed. All of it is bound to what is sealed: none can be changed. */
export type PageParameters = {
  readonly format: 'hubspot-handoff-page';
  readonly version: number;
  readonly sealing: string;
  readonly iterations: number;
  /** 16 and 12 bytes in base64 (RFC 4648), as all bytes here. */
  readonly salt: string;
  readonly iv: string;
  /** The SHA-256 of the page without the block: so no byte of it can be changed. */
  readonly page: string;
};

/** The block: the parameters and what is sealed. */
export type PageBlock = PageParameters & {
  readonly data: string;
  /** The SHA-256 of `data`: tells a damaged file from a wrong passphrase. */
  readonly dataSha256: string;
};

/** The parameters as the additional data of AES-GCM, and as they stand in the block: in this order. */
export const parametersOf = (block: PageParameters): PageParameters => ({
  format: block.format,
  version: block.version,
  sealing: block.sealing,
  iterations: block.iterations,
  salt: block.salt,
  iv: block.iv,
  page: block.page,
});
