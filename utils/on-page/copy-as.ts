import { copyFormNames } from '../hubspot/copy-form-names.ts';
import type { CopyForm } from '../hubspot/copy-form-names.ts';
import type { BarParts } from './bar-parts.ts';
import { pageTitle } from './own-title.ts';
import type { Words } from './words.ts';

/** The texts of a page, by the forms it has, in the order in which they are offered. */
export type CopyTexts = { readonly [form in CopyForm]?: string };

/** What copying in other forms needs of the bar around it. */
type Around = {
  words: Words;
  parts: BarParts;
  copy: (button: HTMLElement, text: string) => Promise<void>;
  say: (text: string, seen: boolean) => void;
  /** The form in which a page was copied last, and how to keep another. */
  form: () => CopyForm;
  keepForm: (form: CopyForm) => void;
  /** Has the page, which has this title, written in each of its forms. */
  write: (title: string) => Promise<CopyTexts>;
};

/**
 * The forms to copy a page in: a button for the one chosen last, and a list of all. They are written
 * by the background, so that no page loads what writes them, as soon as somebody comes near.
 */
export function initCopyAs({ words, parts, copy, say, form, keepForm, write }: Around) {
  const { bar, main, more } = parts;
  // Looked up ahead: without its extension a page's script finds no words any more.
  const gone = words('copyAs.gone');
  let written: Promise<CopyTexts | undefined> | undefined;
  let texts: CopyTexts | undefined;

  const chosen = () => (texts && !texts[form()] ? (Object.keys(texts)[0] as CopyForm) : form());
  const name = (of: CopyForm) => words(`copyAs.${of}`);
  const show = () => {
    main.firstElementChild!.textContent = main.ariaLabel = words('copyAs.button', name(chosen()));
    more.value = chosen();
  };
  const ask = async () => {
    // Looked up at first use: most pages are left without one.
    if (!more.length) {
      more.append(...copyFormNames.map((of) => new Option(name(of), of)));
      more.value = chosen();
    }
    return write(pageTitle());
  };
  const get = async () => {
    const mine = (written ??= ask().catch(() => undefined));
    const got = await mine;
    // Whatever is asked anew in the meantime is of another page.
    if (written !== mine) return;
    if (!got) written = undefined;
    for (const option of got ? more.options : []) {
      option.hidden = option.disabled = !got![option.value as CopyForm];
    }
    texts = got;
    if (got) show();
  };
  const forget = () => {
    const other = texts && chosen() !== form();
    written = texts = undefined;
    if (other) show();
    // Who stays with the mouse or the keyboard, from page to page, comes near no more.
    if (bar.matches(':hover,:focus-within')) void get();
  };
  const copyChosen = async () => {
    await get();
    if (texts) await copy(main, texts[chosen()]!);
    else say(gone, true);
  };

  bar.addEventListener('pointerenter', () => {
    // The page may have found its title meanwhile.
    forget();
  });
  bar.addEventListener('focusin', () => void get());
  more.addEventListener('change', ({ isTrusted }) => {
    if (!isTrusted) return;
    keepForm(more.value as CopyForm);
    void copyChosen();
  });
  return { show, forget, copy: copyChosen };
}
