/** Whoever asks a worker: the page that made it. */
type Asker = Pick<MessagePort, 'addEventListener'> & { postMessage(answer: unknown): void };

/** Does in a worker each job that it is asked, and answers in turn as they are done. */
export function doJobs(asker: Asker, work: (job: never) => unknown): void {
  asker.addEventListener('message', ({ data }) => void answer(data as never));
  const answer = async (job: never) => {
    try {
      asker.postMessage(await work(job));
    } catch {
      reportFailure();
    }
  };
}

/**
 * Says to whoever made this worker that a job failed, and not how: the words of an error could hold
 * what was worked on. A promise that fails by itself is not told to them at all.
 * https://html.spec.whatwg.org/multipage/workers.html#runtime-script-errors-2
 */
export const reportFailure = (): void => reportError(new Error('A job failed'));
