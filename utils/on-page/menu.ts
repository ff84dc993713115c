import { copyFormNames } from '../hubspot/copy-form-names.ts';
import type { CopyForm } from '../hubspot/copy-form-names.ts';
import { copyText } from '../hubspot/copy-forms.ts';
import { cleanTitle } from '../hubspot/page-title.ts';
import type { Ids } from '../hubspot/read-ids.ts';
import type { BarParts } from './bar-parts.ts';
import { initByHand } from './by-hand.ts';
import type { CopyByHand } from './copy.ts';
import { fromMarkup } from './markup.ts';
import css from './menu.css?inline';
import { selectors } from './selectors.ts';
import type { Words } from './words.ts';

/** What the page's script hands to this part. */
export type MenuGiven = {
  words: Words;
  parts: BarParts;
  addStyle: (css: string) => void;
  copy: (button: HTMLElement, text: string) => Promise<void>;
  ids: () => Ids;
  /** The form in which a page was copied last, and how to keep another. */
  form: () => string;
  keepForm: (form: CopyForm) => void;
};

/** The part as the page's script uses it. */
export type Menu = {
  /** Says on the button in which form it copies, and closes the menu. */
  show: () => void;
  /** Copies in the form chosen last. */
  copy: () => void;
  toggle: () => void;
  byHand: CopyByHand;
};

/** The forms to copy a page in: a button for the one chosen last, and a menu of all it has. */
export function initMenu(given: MenuGiven, signal: AbortSignal): Menu {
  const { words, parts, copy } = given;
  const { bar, main, more } = parts;
  const menu = fromMarkup('<div class=menu role=menu hidden></div>');
  given.addStyle(css);
  menu.ariaLabel = words('copyAs.more');
  more.after(menu);

  const textOf = (form: CopyForm) =>
    copyText(form, { ids: given.ids(), url: new URL(location.href), title: titleOf() }, (name) =>
      words(`id.${name}`),
    );
  const offered = () => copyFormNames.filter((form) => textOf(form) !== undefined);
  const chosen = () => {
    const forms = offered();
    return forms.find((form) => form === given.form()) ?? forms[0]!;
  };
  const items = () => [...menu.children] as HTMLElement[];
  const copyMain = () => void copy(main, textOf(chosen())!);
  const show = () => {
    close();
    main.firstElementChild!.textContent = main.ariaLabel = words(
      'copyAs.button',
      words(`copyAs.${chosen()}`),
    );
  };

  const close = () => {
    if (menu.hidden) return;
    const inside = menu.contains((menu.getRootNode() as ShadowRoot).activeElement);
    menu.hidden = true;
    more.ariaExpanded = 'false';
    if (inside) more.focus();
  };
  const open = () => {
    menu.replaceChildren(
      ...offered().map((form) => {
        const item = fromMarkup('<button role=menuitemradio tabindex=-1></button>');
        item.id = form;
        item.ariaChecked = String(form === chosen());
        item.textContent = words(`copyAs.${form}`).replace(/^./, (first) => first.toUpperCase());
        return item;
      }),
    );
    menu.hidden = false;
    more.ariaExpanded = 'true';
    items()
      .find((item) => item.ariaChecked === 'true')!
      .focus();
  };

  menu.addEventListener('click', ({ isTrusted, target }) => {
    const form = (target as Element).id as CopyForm;
    if (!isTrusted || !form) return;
    given.keepForm(form);
    show();
    copyMain();
  });
  menu.addEventListener('keydown', (event) => {
    const all = items();
    const at = all.indexOf(event.target as HTMLElement);
    const to = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    }[event.key];
    if (to === undefined && event.key !== 'Escape') return;
    // HubSpot has shortcuts of its own for these keys.
    event.preventDefault();
    event.stopPropagation();
    if (to === undefined) close();
    else all[to]!.focus();
  });
  bar.addEventListener('focusout', ({ relatedTarget }) => {
    if (!menu.contains(relatedTarget as Node | null) && relatedTarget !== more) close();
  });
  signal.addEventListener('abort', close);
  show();
  return {
    show,
    copy: copyMain,
    toggle: () => (menu.hidden ? open() : close()),
    byHand: initByHand(words, bar),
  };
}

/** What people call the page: the title of its record, else its own. */
function titleOf(): string {
  const titles = [...document.querySelectorAll(selectors.recordTitle)];
  const own = titles.find((title) => !title.closest(selectors.preview));
  return own?.textContent.trim() || cleanTitle(document.title);
}
