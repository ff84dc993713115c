import type { CDPSession } from '@playwright/test';

/**
 * An event of Chromium's trace. Times are microseconds; `dur` is by the clock on the wall, `tdur`
 * is what of it the thread had the processor.
 * https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU
 */
export type TraceEvent = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: {
    worldName?: string;
    fileName?: string;
    chrome_mojo_event_info?: { mojo_interface_tag?: string };
    data?: { url?: string; stackTrace?: StackTrace };
    beginData?: { stackTrace?: StackTrace };
  };
};

type StackTrace = readonly { url: string }[];

/** Tasks, scripts and calls by their world, microtasks, messages of the browser, and our marks. */
const categories = ['disabled-by-default-devtools.timeline', 'v8', 'toplevel', 'blink.user_timing'];

/** Which script caused a layout. Taking stacks costs time, so they are not taken when timing. */
const stacks = ['devtools.timeline', 'blink', 'disabled-by-default-devtools.timeline.stack'];

/** Records all that the browser traces while `run` runs. */
export async function record(
  cdp: CDPSession,
  run: () => Promise<void>,
  { withStacks = false } = {},
): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => {
    for (const event of value) events.push(event as TraceEvent);
  };
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [...categories, ...(withStacks ? stacks : [])] },
  });
  await run();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', collect);
  return events;
}

/** What happened on the page's main thread between two of its marks, or up to the second of them. */
export function between(
  events: readonly TraceEvent[],
  from: string | undefined,
  to: string,
): TraceEvent[] {
  const end = markOf(events, to);
  const start = from === undefined ? -Infinity : markOf(events, from).ts;
  return events
    .filter(({ pid, tid, ts }) => pid === end.pid && tid === end.tid && ts >= start && ts < end.ts)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

function markOf(events: readonly TraceEvent[], name: string): TraceEvent {
  const found = events.find((event) => event.name === name);
  if (!found) throw new Error(`The trace has no mark ${name}`);
  return found;
}

/** The processor time of the whole main thread, in milliseconds. */
export function wholeTime(events: readonly TraceEvent[]): number {
  return sum(events.filter(({ name }) => name === 'RunTask'));
}

/**
 * The processor time of the longest task, in milliseconds. While one runs, nothing else of the page
 * does: from 50 ms on a person may feel it (https://www.w3.org/TR/longtasks-1/).
 */
export function longestTask(events: readonly TraceEvent[]): number {
  const tasks = events.filter(({ name }) => name === 'RunTask');
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000;
}

/**
 * The processor time of an extension's script, in milliseconds: the run of its file, compiling
 * included; each call from the browser into its world (listeners, observers, timers); and the
 * microtasks of a task in which the browser answers the extension's call or sends it an event,
 * where code after an `await` runs. What lies within one that is counted is not counted again.
 *
 * These are events with a start and an end, not samples of the CPU profiler: a sample is taken
 * every 0.1 to 0.5 ms, which is too coarse for a sum of 1 ms, and the profiler slows the code down.
 * It is the thread's processor time, which other programs of a busy machine do not add to.
 * No other extension is installed, so every message of the extensions' interface is for this one.
 * Not seen: code after an `await` on a promise of the page's own interfaces, such as the clipboard.
 */
export function ownTime(events: readonly TraceEvent[], world: string): number {
  let counted = -Infinity;
  let answered = -Infinity;
  let total = 0;
  const tasks = events.filter(({ name }) => name === 'RunTask');
  let task = 0;
  for (const event of events) {
    while (task + 1 < tasks.length && tasks[task + 1]!.ts <= event.ts) task++;
    if (isMessageOfExtensions(event)) answered = endOf(tasks[task] ?? event);
    const own =
      event.args.worldName === world ||
      (event.name === 'BlinkScheduler_PerformMicrotaskCheckpoint' && event.ts < answered);
    if (!own || event.ts < counted || event.tdur === undefined) continue;
    counted = endOf(event);
    total += event.tdur;
  }
  return total / 1000;
}

const isMessageOfExtensions = ({ name, args }: TraceEvent) =>
  name.startsWith('Receive mojo') &&
  args.chrome_mojo_event_info?.mojo_interface_tag?.startsWith('extensions.') === true;

/** How many layouts and computations of styles a script of the extension forced. */
export function forcedLayouts(events: readonly TraceEvent[], origin: string): number {
  return events.filter(
    ({ name, args }) =>
      (name === 'Layout' || name === 'UpdateLayoutTree') &&
      args.beginData?.stackTrace?.some(({ url }) => url.startsWith(origin)) === true,
  ).length;
}

const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;

const sum = (events: readonly TraceEvent[]) =>
  events.reduce((total, { tdur = 0 }) => total + tdur, 0) / 1000;
