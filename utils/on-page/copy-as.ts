import type { CopyForm } from '../hubspot/copy-form-names.ts';
import { ask, bar as shown, findTitle, on } from './lent.ts';

/** The texts of a page, by the forms it has, in the order in which they are offered. */
export type CopyTexts = { readonly [form in CopyForm]?: string };

/**
 * The forms to copy a page in: a button for the one chosen last, and a list of all. They are written
 * by the background, so that no page loads what writes them, as soon as somebody comes near.
 */
export function initCopyAs() {
  const { bar, main, select } = shown;
  let written: Promise<CopyTexts | undefined> | undefined;
  let texts: CopyTexts | undefined;

  const chosen = () => {
    const { copyAs } = shown.settings();
    return texts && !texts[copyAs] ? (Object.keys(texts)[0] as CopyForm) : copyAs;
  };
  const show = () => shown.label((select.value = chosen()));
  const write = () => {
    // What people call the page: the title of its record, else its own.
    const title = findTitle()?.textContent.trim() || document.title;
    return ask({ type: 'write', url: location.href, title }) as Promise<CopyTexts | undefined>;
  };
  const get = async () => {
    const mine = (written ??= write());
    const got = await mine;
    // Whatever is asked anew in the meantime is of another page.
    if (written !== mine) return;
    texts = got;
    if (!got) {
      written = undefined;
      return;
    }
    for (const option of select.options) {
      option.hidden = option.disabled = !got[option.value as CopyForm];
    }
    show();
  };
  const forget = () => {
    const other = texts && chosen() !== shown.settings().copyAs;
    written = texts = undefined;
    if (other) show();
    // Who stays with the mouse or the keyboard, from page to page, comes near no more.
    if (bar.matches(':hover,:focus-within')) void get();
  };
  const copy = async () => {
    await get();
    if (texts) await shown.copy(main, texts[chosen()]!);
    else shown.sayGone();
  };

  // The page may have found its title meanwhile.
  on(bar, 'pointerenter', forget);
  on(bar, 'focusin', get);
  const choose = () => {
    shown.decide({ copyAs: select.value as CopyForm });
    void copy();
  };
  on(select, 'change', choose);
  // Who came near may have chosen before this was here. The list is empty where nobody has.
  if (select.value && select.value !== shown.settings().copyAs) choose();
  else void get();
  return { show, forget, copy };
}
