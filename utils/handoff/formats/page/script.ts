import type { PageBlock } from '../../page-block.ts';
import type { PageView } from './view.ts';
import type { OpenWords } from './words.ts';

/** What is sealed in a page: the JSON to the byte, and what the page shows of it. */
export type SealedInPage = { readonly json: string; readonly view: PageView };

/**
 * The script of a page that opens itself. Its text is put into the page (`toString`), so it uses
 * nothing from outside but the browser. Whatever a handoff says becomes text, never markup.
 */
export function runPage(words: OpenWords): void {
  const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));

  async function unseal(block: PageBlock, passphrase: string) {
    const { data, dataSha256: _digest, ...parameters } = block;
    const text = new TextEncoder();
    const { subtle } = crypto;
    const raw = await subtle.importKey('raw', text.encode(passphrase), 'PBKDF2', false, [
      'deriveKey',
    ]);
    const key = await subtle.deriveKey(
      {
        name: 'PBKDF2',
        hash: 'SHA-256',
        salt: bytesOf(parameters.salt),
        iterations: parameters.iterations,
      },
      raw,
      { name: 'AES-GCM', length: 256 },
      false,
      ['decrypt'],
    );
    const plain = await subtle.decrypt(
      {
        name: 'AES-GCM',
        iv: bytesOf(parameters.iv),
        additionalData: text.encode(JSON.stringify(parameters)),
      },
      key,
      bytesOf(data),
    );
    return JSON.parse(new TextDecoder().decode(plain)) as SealedInPage;
  }

  function element<Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    className: string,
    ...children: (Node | string)[]
  ): HTMLElementTagNameMap[Name] {
    const made = document.createElement(name);
    made.className = className;
    made.append(...children);
    return made;
  }

  function button(label: string, className: string, press: () => void) {
    const made = element('button', className, label);
    made.type = 'button';
    made.addEventListener('click', press);
    return made;
  }

  const said = element('p', 'said');
  said.setAttribute('role', 'status');

  /** A button that copies; where that is refused, the text is selected for the keyboard. */
  function copyButton(label: string, value: string, shown?: HTMLElement) {
    const made = button(words.copy, 'small', () => {
      const done = (word: string) => {
        said.textContent = word;
        made.textContent = word === words.copied ? word : words.copy;
        setTimeout(() => {
          made.textContent = words.copy;
          said.textContent = '';
        }, 4000);
      };
      const byHand = () => {
        if (shown) {
          shown.textContent = value;
          getSelection()?.selectAllChildren(shown);
        }
        done(words.copyByHand);
      };
      void (async () => {
        try {
          await navigator.clipboard.writeText(value);
          done(words.copied);
        } catch {
          byHand();
        }
      })();
    });
    made.setAttribute('aria-label', `${words.copy}: ${label}`);
    return made;
  }

  function secretLine(label: string, value: string) {
    const masked = `${'•'.repeat(12)}${value.slice(-4)}`;
    const shown = element('code', 'value', masked);
    const toggle = button(words.show, 'small', () => {
      const open = shown.textContent === masked;
      shown.textContent = open ? value : masked;
      toggle.textContent = open ? words.hide : words.show;
      name();
    });
    const name = () => toggle.setAttribute('aria-label', `${toggle.textContent}: ${label}`);
    name();
    return element(
      'div',
      'line secret',
      element('span', 'label', label),
      shown,
      toggle,
      copyButton(label, value, shown),
    );
  }

  function line(row: PageView[number]['rows'][number]): HTMLElement {
    if (row.kind === 'secret') return secretLine(row.label, row.value);
    if (row.kind === 'check') {
      const marks = { pass: '✓', warn: '!', fail: '✕', notChecked: '–' };
      const mark = element('span', 'mark', marks[row.state]);
      mark.setAttribute('aria-hidden', 'true');
      return element('p', `check ${row.state}`, mark, row.value);
    }
    if (row.kind === 'item') {
      return element('h3', '', row.label, element('span', 'name', row.value));
    }
    if (row.kind === 'text') {
      const label = row.label ? [element('span', 'label', row.label)] : [];
      return element('div', 'line text', ...label, element('span', 'words', row.value));
    }
    const shown = element('code', 'value', row.value);
    return element(
      'div',
      'line',
      element('span', 'label', row.label),
      shown,
      copyButton(row.label, row.value, shown),
    );
  }

  const main = document.querySelector('main')!;

  function showOpened({ json, view }: SealedInPage) {
    const sections = view.map(({ title, rows }) =>
      element('section', 'card', element('h2', '', title), ...rows.map(line)),
    );
    const heading = element('h1', '', words.opened);
    heading.tabIndex = -1;
    const bar = element(
      'div',
      'bar',
      copyButton(words.copyJson, json),
      button(words.close, 'small', showForm),
    );
    bar.firstElementChild!.textContent = words.copyJson;
    main.replaceChildren(element('header', '', heading, bar), ...sections, said);
    heading.focus();
  }

  function showForm() {
    // Not of the type for passwords, which browsers offer to keep.
    const field = element('input', 'input masked');
    field.id = 'passphrase';
    field.autocomplete = 'off';
    field.autocapitalize = 'off';
    field.spellcheck = false;
    for (const keeper of ['data-1p-ignore', 'data-bwignore', 'data-lpignore']) {
      field.setAttribute(keeper, 'true');
    }
    const label = element('label', 'label', words.passphrase);
    label.htmlFor = field.id;
    const open = element('button', 'primary', words.unseal);
    const problem = element('p', 'problem');
    problem.id = 'problem';
    problem.setAttribute('role', 'alert');
    field.setAttribute('aria-describedby', problem.id);
    const show = button(words.show, 'small', () => {
      show.textContent = field.classList.toggle('masked') ? words.show : words.hide;
    });
    const form = element(
      'form',
      'card',
      element('h1', '', words.title),
      element('p', 'lead', words.lead),
      label,
      element('div', 'field', field, show),
      problem,
      open,
      element('p', 'hint', words.offline),
    );
    const refuse = (why: string) => {
      problem.textContent = why;
      field.setAttribute('aria-invalid', 'true');
      field.focus();
    };
    const tryToOpen = async (block: PageBlock) => {
      // As it was typed; else without the white space of a paste, and its accents as one letter each.
      for (const passphrase of new Set([field.value, field.value.trim().normalize('NFC')])) {
        try {
          return await unseal(block, passphrase);
        } catch {
          // The next one, if there is one.
        }
      }
      return undefined;
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (open.disabled) return;
      if (!field.value) {
        refuse(words.missing);
        return;
      }
      problem.textContent = '';
      open.disabled = true;
      open.textContent = words.working;
      const block = JSON.parse(document.getElementById('sealed')!.textContent) as PageBlock;
      void tryToOpen(block).then((opened) => {
        open.disabled = false;
        open.textContent = words.unseal;
        if (opened) showOpened(opened);
        else refuse(words.wrong);
      });
    });
    main.replaceChildren(form);
    field.focus();
  }

  if (globalThis.crypto?.subtle) showForm();
  else {
    const notice = element('p', 'problem', words.noCrypto);
    main.replaceChildren(element('div', 'card', element('h1', '', words.title), notice));
  }
}
