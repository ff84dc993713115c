import browser from 'webextension-polyfill';

/** Whether the extension may stand on a page by itself, without a click on its icon. */
export const hasHostAccess = (url: URL): Promise<boolean> =>
  browser.permissions.contains({ origins: [`${url.origin}/*`] });

/** Asks the person to let the extension stand on a host. Right after a click of theirs only. */
export async function askForHost(host: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [`https://${host}/*`] });
  } catch {
    // A host that the manifest does not name cannot be asked for.
    return false;
  }
}
