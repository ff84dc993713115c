import { beforeEach, expect, test, vi } from 'vitest';

/** A browser that has one such document at most, and is slow to open and close it. */
const { browser, log } = vi.hoisted(() => {
  const log: string[] = [];
  const state = { there: false };
  const later = () => new Promise((resolve) => setTimeout(resolve, 5));
  const offscreen = {
    state,
    hasDocument: () => Promise.resolve(state.there),
    async createDocument() {
      if (state.there) throw new Error('Only a single offscreen document may be created');
      state.there = true;
      await later();
      log.push('opened');
    },
    async closeDocument() {
      if (!state.there) throw new Error('No current offscreen document');
      await later();
      state.there = false;
      log.push('closed');
    },
  };
  return { browser: { offscreen }, log };
});
vi.mock('wxt/browser', () => ({ browser }));

const { withOffscreen } = await import('../utils/offscreen.ts');

beforeEach(() => {
  log.length = 0;
  browser.offscreen.state.there = false;
});

/** A job that has begun, once it has, and lasts until it is told to end. */
async function begin(name: string) {
  const begun = Promise.withResolvers<void>();
  const told = Promise.withResolvers<void>();
  const done = withOffscreen(async () => {
    log.push(`${name} begins`);
    begun.resolve();
    await told.promise;
    log.push(`${name} ends`);
    return name;
  });
  await Promise.race([begun.promise, done]);
  return { tell: () => told.resolve(), done };
}

test('jobs that overlap share the document, which is closed with the last', async () => {
  const long = await begin('long');
  const short = await begin('short');
  short.tell();
  expect(await short.done).toBe('short');
  long.tell();
  expect(await long.done).toBe('long');
  expect(log).toEqual([
    'opened',
    'long begins',
    'short begins',
    'short ends',
    'long ends',
    'closed',
  ]);
});

test('jobs begin in the order in which they were asked for', async () => {
  const names = ['first', 'second', 'third'];
  await Promise.all(
    names.map((name) => withOffscreen(() => Promise.resolve(log.push(`${name} begins`)))),
  );
  expect(log.filter((line) => line.includes(' '))).toEqual(names.map((name) => `${name} begins`));
});

test('a job that comes while it is being closed has another one', async () => {
  const first = await begin('first');
  first.tell();
  await vi.waitFor(() => expect(log).toContain('first ends'), { interval: 1 });
  const second = await begin('second');
  second.tell();
  await Promise.all([first.done, second.done]);
  expect(log).toEqual([
    'opened',
    'first begins',
    'first ends',
    'closed',
    'opened',
    'second begins',
    'second ends',
    'closed',
  ]);
});

test('a job that fails closes it, and says why', async () => {
  const failing = withOffscreen(() => Promise.reject(new Error('refused')));
  await expect(failing).rejects.toThrow('refused');
  expect(log).toEqual(['opened', 'closed']);
});

test('one that was left open is not used', async () => {
  browser.offscreen.state.there = true;
  await begin('new').then(({ tell, done }) => (tell(), done));
  expect(log).toEqual(['closed', 'opened', 'new begins', 'new ends', 'closed']);
});

test('one that ended by itself is opened anew for the next job', async () => {
  const first = await begin('first');
  browser.offscreen.state.there = false;
  const second = await begin('second');
  first.tell();
  await first.done;
  second.tell();
  await second.done;
  expect(log).toEqual([
    'opened',
    'first begins',
    'opened',
    'second begins',
    'first ends',
    'second ends',
    'closed',
  ]);
});

test('where it cannot be opened the job is not begun, and the next may try', async () => {
  vi.spyOn(browser.offscreen, 'createDocument').mockRejectedValueOnce(new Error('no room'));
  await expect(begin('first')).rejects.toThrow('no room');
  await begin('second').then(({ tell, done }) => (tell(), done));
  expect(log).toEqual(['opened', 'second begins', 'second ends', 'closed']);
});
