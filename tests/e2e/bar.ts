import type { CDPSession, Page } from '@playwright/test';

/** Where something of ours stands in the page. */
export type Place = 'bar' | 'title' | 'row';

/** A button of ours in the page, with the name that assistive technology gives it. */
export type Button = { place: Place; name: string; nodeId: number };

/** A node of the pierced tree, closed shadow roots included. */
type PiercedNode = {
  backendNodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: PiercedNode[];
  shadowRoots?: (PiercedNode & { shadowRootType?: string })[];
};

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  let session = sessions.get(page);
  if (!session) sessions.set(page, (session = page.context().newCDPSession(page)));
  return session;
}

function attribute({ attributes = [] }: PiercedNode, name: string): string | undefined {
  const at = attributes.findIndex((text, index) => index % 2 === 0 && text === name);
  return at < 0 ? undefined : attributes[at + 1];
}

/** A page that loads anew has no tree for a moment. */
function* walk(node: PiercedNode | undefined): Generator<PiercedNode> {
  if (!node) return;
  yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* walk(child);
}

function textOf(node: PiercedNode): string {
  return [...walk(node)]
    .map(({ nodeName, nodeValue }) => (nodeName === '#text' ? nodeValue : ''))
    .join('');
}

/** Runs an expression where the extension's script runs in a page: for what no page can bring about. */
export async function inWorldOfExtension(page: Page, expression: string): Promise<unknown> {
  const cdp = await sessionOf(page);
  const found = new Promise<number>((resolve) => {
    cdp.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
      if (origin.startsWith('chrome-extension://')) resolve(id);
    });
  });
  await cdp.send('Runtime.enable');
  const contextId = await found;
  const evaluate = { expression, contextId, awaitPromise: true, returnByValue: true };
  const { result } = await cdp.send('Runtime.evaluate', evaluate);
  await cdp.send('Runtime.disable');
  return result.value;
}

/**
 * What this extension shows in a page, seen and used as a person does: by names, with the mouse and
 * the keyboard. The roots are closed, so it looks through the browser's debugging protocol.
 */
export function bar(page: Page) {
  const send = () => sessionOf(page);

  /** Our hosts in the page, each with its place and what its closed root holds. */
  async function hosts() {
    const cdp = await send();
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    return [...walk(root as PiercedNode | undefined)].flatMap((node) => {
      const place = attribute(node, 'data-hubspot-handoff') as Place | undefined;
      const shadow = node.shadowRoots?.find((each) => each.shadowRootType === 'closed');
      return place !== undefined && shadow ? [{ place, shadow }] : [];
    });
  }

  async function find(place: Place, nodeName: string, className?: string) {
    return (await hosts())
      .filter((host) => host.place === place)
      .flatMap(({ shadow }) => [...walk(shadow)])
      .filter((node) => node.nodeName === nodeName)
      .filter((node) => !className || attribute(node, 'class')?.split(' ').includes(className));
  }

  async function boxOf(nodeId: number) {
    const cdp = await send();
    const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: nodeId });
    const [left, top] = model.border as [number, number];
    return { x: left, y: top, width: model.width, height: model.height };
  }

  /** The visible buttons, in order. */
  async function buttons(): Promise<Button[]> {
    const cdp = await send();
    const found: Button[] = [];
    for (const { place, shadow } of await hosts()) {
      for (const node of walk(shadow)) {
        if (node.nodeName !== 'BUTTON') continue;
        const { backendNodeId } = node;
        const { nodes } = await cdp.send('Accessibility.getPartialAXTree', {
          backendNodeId,
          fetchRelatives: false,
        });
        const [seen] = nodes;
        if (!seen || seen.ignored) continue;
        found.push({ place, name: String(seen.name?.value ?? ''), nodeId: backendNodeId });
      }
    }
    return found;
  }

  /** The button of a name; fails where it is missing or there are two. */
  async function button(name: string, place: Place = 'bar'): Promise<Button> {
    const all = await buttons();
    const found = all.filter((each) => each.name === name && each.place === place);
    if (found.length === 1) return found[0]!;
    const names = all.map((each) => `${each.place}: ${each.name}`).join(', ');
    throw new Error(`${found.length} buttons named "${name}" in the ${place}; there are: ${names}`);
  }

  async function where(name: string, place?: Place) {
    const { x, y, width, height } = await boxOf((await button(name, place)).nodeId);
    return { x: x + width / 2, y: y + height / 2 };
  }

  return {
    buttons,
    where,
    /** How many hosts of ours stand in the page. */
    count: async () => (await hosts()).length,
    /** The IDs as they are shown, label by label. */
    async ids(): Promise<Record<string, string>> {
      const labels = await find('bar', 'BDI', 'label');
      const values = await find('bar', 'BDI', 'value');
      // The button that copies the whole page comes after the IDs, and has a label only.
      return Object.fromEntries(values.map((value, at) => [textOf(labels[at]!), textOf(value)]));
    },
    /** What stands beside the heading: the account's name, or what kind it is. */
    async portal(): Promise<string> {
      return (await find('bar', 'BDI', 'portal')).map((node) => textOf(node)).join();
    },
    /** What the status says to screen readers. */
    async status(): Promise<string> {
      return (await find('bar', 'FOOTER', 'said')).map((node) => textOf(node)).join();
    },
    /** Where the bar stands, in the window's own pixels. */
    async box() {
      const [section] = await find('bar', 'SECTION');
      if (!section) throw new Error('There is no bar');
      return boxOf(section.backendNodeId);
    },
    /** The text that is offered for copying by hand, where the clipboard was refused. */
    async offered(): Promise<boolean> {
      const [label] = await find('bar', 'LABEL', 'refused');
      return label !== undefined && attribute(label, 'hidden') === undefined;
    },
    /** Clicks a button with the mouse, as a person does. */
    async click(name: string, place?: Place): Promise<void> {
      const { x, y } = await where(name, place);
      await page.mouse.click(x, y);
    },
    /** Puts the keyboard's focus on a button. */
    async focus(name: string, place?: Place): Promise<void> {
      const { nodeId } = await button(name, place);
      await (await send()).send('DOM.focus', { backendNodeId: nodeId });
    },
    /** How many hosts of ours stand in places of a kind. */
    countIn: async (place: Place) => (await hosts()).filter((each) => each.place === place).length,
    /** The element of the status, for those who must wait for it to the millisecond. */
    async statusNode(): Promise<number> {
      return (await find('bar', 'FOOTER', 'said'))[0]!.backendNodeId;
    },
    /** How many rows the bar's section says are loaded, selected and picked. */
    async rows(): Promise<string[]> {
      const [section] = await find('bar', 'DIV', 'listed');
      return [...(section ? walk(section) : [])]
        .filter((node) => attribute(node, 'class') === 'label')
        .map((node) => textOf(node));
    },
    /** What the section says where it finds no rows; `''` where it does. */
    async noRows(): Promise<string> {
      const [section] = await find('bar', 'DIV', 'listed');
      const said = (section?.children ?? []).find(({ nodeName }) => nodeName === 'P');
      return said && attribute(said, 'hidden') === undefined ? textOf(said) : '';
    },
    /** Chooses the form in which IDs of rows are copied, with the keyboard: by its first letters. */
    async chooseFormat(letters: string): Promise<void> {
      const [, format] = await find('bar', 'SELECT');
      await (await send()).send('DOM.focus', { backendNodeId: format!.backendNodeId });
      await page.keyboard.type(letters);
    },
    /** Where the list of other forms to copy the page in stands. */
    async forms() {
      const [select] = await find('bar', 'SELECT');
      const { x, y, width, height } = await boxOf(select!.backendNodeId);
      return {
        names: select!
          .children!.filter((option) => attribute(option, 'hidden') === undefined)
          .map(({ children = [] }) => children.map(textOf).join('')),
        x: x + width / 2,
        y: y + height / 2,
        focus: async () =>
          (await send()).send('DOM.focus', { backendNodeId: select!.backendNodeId }),
      };
    },
    /** Whether the button that picks the row is pressed. */
    async isPicked(): Promise<boolean> {
      const [pick] = await find('row', 'BUTTON', 'pick');
      return pick !== undefined && attribute(pick, 'aria-pressed') === 'true';
    },
    /** The record that the buttons at a row say they are for. */
    async rowName(): Promise<string | undefined> {
      const [group] = await find('row', 'DIV', 'beside-row');
      return group && attribute(group, 'aria-label');
    },
    /** The name of the button that has the keyboard's focus, if one of ours has. */
    async focused(): Promise<string | undefined> {
      const cdp = await send();
      for (const { name, nodeId } of await buttons()) {
        const { nodes } = await cdp.send('Accessibility.getPartialAXTree', {
          backendNodeId: nodeId,
          fetchRelatives: false,
        });
        if (nodes[0]?.properties?.some((each) => each.name === 'focused' && each.value.value)) {
          return name;
        }
      }
      return undefined;
    },
  };
}
