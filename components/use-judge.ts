import { useEffect, useRef, useState } from 'react';
import browser from 'webextension-polyfill';
import type { JudgeAnswer, JudgeJob } from './judge-job.ts';

/** A passphrase, and how it was judged. */
export type Judged<Judge extends JudgeJob['judge']> = {
  readonly of: string;
  readonly strength: JudgeAnswer<Judge>;
};

/**
 * Judges a passphrase as it is typed, off the page's own thread. Gives what was judged last, which
 * may be of what was typed before; `undefined` until there is something.
 */
export function useJudge<Judge extends JudgeJob['judge']>(
  judge: Judge,
  passphrase: string,
  known: string,
): Judged<Judge> | undefined {
  const [judged, setJudged] = useState<Judged<Judge>>();
  const worker = useRef<ReturnType<typeof startJudge<Judge>>>(undefined);
  useEffect(
    () => () => {
      worker.current?.end();
      worker.current = undefined;
    },
    [],
  );
  useEffect(() => {
    if (!passphrase) return;
    worker.current ??= startJudge<Judge>(setJudged);
    worker.current.put({ judge, passphrase, known });
  }, [judge, passphrase, known]);
  return judged;
}

/** Begins a worker that judges one passphrase at a time; of those that come meanwhile, the last. */
function startJudge<Judge extends JudgeJob['judge']>(tell: (judged: Judged<Judge>) => void) {
  const worker = new Worker(browser.runtime.getURL('/judge.js'));
  let judging: JudgeJob | undefined;
  let next: JudgeJob | undefined;
  const begin = () => {
    judging = next;
    next = undefined;
    if (judging) worker.postMessage(judging);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<JudgeAnswer<Judge>>) => {
    tell({ of: judging!.passphrase, strength: data });
    begin();
  });
  return {
    put(job: JudgeJob): void {
      next = job;
      if (!judging) begin();
    },
    end: () => worker.terminate(),
  };
}
